"""The description is whole: nothing that answers is left out, nothing it points at is missing."""

import json
import re
from collections import Counter

import pytest

from cms.api.described.document import description
from cms.api.described.registry import DESCRIPTIONS
from cms.api.described.writing import TABLE
from cms.api.router import ENDPOINTS
from cms.api.services import SERVICES
from cms.api.writing.table import READS, WRITES

METHODS = ("get", "post", "patch", "delete")


def operations():
    """(path, operation)."""
    return [
        (path, item[method])
        for path, item in description()["paths"].items()
        for method in METHODS
        if method in item
    ]


def parameters(operation):
    shared = description()["components"]["parameters"]
    return [
        shared[each["$ref"].rpartition("/")[2]] if "$ref" in each else each
        for each in operation.get("parameters", [])
    ]


def test_every_endpoint_is_described():
    undescribed = {endpoint.name for endpoint in ENDPOINTS} - DESCRIPTIONS.keys()
    assert not undescribed, f"describe them with cms.api.described.registry.describe: {undescribed}"


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_every_service_is_described(name):
    assert [path for path in description()["paths"] if path.endswith(f"/@{name}")]


def test_everything_that_can_be_written_is_described():
    assert WRITES.keys() <= TABLE.keys()


def test_everything_that_is_read_with_a_token_is_described():
    paths = description()["paths"]
    names = [name for name in READS if name]
    undescribed = [name for name in names if not {f"/@{name}", f"/{{path}}/@{name}"} & paths.keys()]
    assert undescribed == []


def test_every_operation_has_a_name_of_its_own():
    names = Counter(operation["operationId"] for _path, operation in operations())
    assert [name for name, times in names.items() if times > 1] == []


def test_every_operation_says_what_it_does():
    summaries = Counter(operation["summary"] for _path, operation in operations())
    assert "" not in summaries
    assert [summary for summary, times in summaries.items() if times > 1] == []


def test_every_parameter_says_what_it_means():
    silent = [
        (path, each["name"])
        for path, operation in operations()
        for each in parameters(operation)
        if not each.get("description")
    ]
    assert silent == []


def test_every_part_of_a_path_is_a_parameter():
    wrong = [
        path
        for path, operation in operations()
        if set(re.findall(r"\{(\w+)\}", path))
        != {each["name"] for each in parameters(operation) if each["in"] == "path"}
    ]
    assert wrong == []


def test_every_reference_leads_somewhere():
    pointers = set(re.findall(r'"#/components/(\w+)/(\w+)"', json.dumps(description())))
    components = description()["components"]
    assert [pointer for pointer in pointers if pointer[1] not in components[pointer[0]]] == []


def test_no_component_is_left_that_nothing_points_at():
    text = json.dumps(description())
    names = description()["components"]["schemas"]
    assert [name for name in names if f'"#/components/schemas/{name}"' not in text] == []


def test_components_say_nothing_of_how_they_are_made():
    assert "answer of" not in json.dumps(description())


@pytest.mark.django_db
def test_it_is_served_to_anybody_and_kept_by_caches(client):
    response = client.get("/api/@openapi")
    assert (response.status_code, response["Access-Control-Allow-Origin"]) == (200, "*")
    again = client.get("/api/@openapi", headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304
    assert response.json() == description()


@pytest.mark.django_db
def test_it_takes_no_parameters(client):
    assert client.get("/++api++/@openapi?verbose=1").status_code == 400
