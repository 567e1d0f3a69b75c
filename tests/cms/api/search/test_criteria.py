"""``@querystring`` and ``@querystring-search``: lists as editors of Plone's sites put them together."""

import json
from datetime import timedelta
from urllib.parse import quote

import pytest
from django.utils import timezone

from cms.api.stored.sweep import sweep
from tests.cms.core.sample_pages import a_course, a_module

pytestmark = pytest.mark.django_db
HERE = "/nb/proveprogram/provekurs"
OPERATION = "plone.app.querystring.operation"


@pytest.fixture
def course(db):
    course = a_course()
    for title in ("Elg", "Bjørn", "Ulv"):
        a_module(course, title=title).save_revision().publish()
    return course


@pytest.fixture
def post(client, course):
    sweep()

    def send(*criteria, **wishes):
        query = [{"i": i, "o": f"{OPERATION}.{o}", "v": v} for i, o, v in criteria]
        body = {"query": query, **wishes}
        return client.post(f"/++api++{HERE}/@querystring-search", body, content_type="application/json")

    return send


MODULES = ("portal_type", "selection.any", ["Module"])


def test_criteria_are_posted(post):
    answer = post(MODULES, b_size="1", b_start="0", sort_on="sortable_title", fullobjects=False).json()
    assert (answer["items_total"], answer["items"][0]["title"]) == (3, "Bjørn")


def test_the_next_batch_is_read_by_get(post, reader):
    address = post(MODULES, b_size=1).json()["batching"]["next"]
    assert reader.json(address.removeprefix("http://testserver"))["items"][0]["title"] == "Bjørn"


@pytest.mark.parametrize("encodings", [1, 2])
def test_criteria_are_read_from_the_address(reader, course, encodings):
    query = json.dumps({"query": [{"i": "portal_type", "o": f"{OPERATION}.selection.any", "v": ["Module"]}]})
    for _ in range(encodings):
        query = quote(query)
    assert reader.json(f"{HERE}/@querystring-search?query={query}")["items_total"] == 3


@pytest.mark.parametrize(
    ("criterion", "number"),
    [
        (("portal_type", "selection.none", ["Module"]), 1),
        (("Subject", "selection.all", ["Vann", "Luft"]), 0),
        (("SearchableText", "string.contains", "elgen"), 1),
        (("getId", "string.is", "ulv"), 1),
        (("path", "string.absolutePath", f"{HERE}::1"), 3),
        (("path", "string.absolutePath", "/nb/nowhere"), 0),
        (("modified", "date.today", None), 3),
        (("modified", "date.largerThan", "2000-01-01"), 3),
        (("modified", "date.lessThan", "2000-01-01"), 0),
        (("modified", "date.between", ["2000-01-01", "2100-01-01"]), 3),
        (("modified", "date.largerThanRelativeDate", 7), 3),
        (("modified", "date.lessThanRelativeDate", "7"), 0),
        (("modified", "date.beforeToday", None), 3),
        (("expires", "date.afterToday", None), 0),
    ],
)
def test_operations(post, criterion, number):
    assert (
        post(
            criterion, ("path", "string.absolutePath", HERE) if criterion[0] != "path" else criterion
        ).json()["items_total"]
        == number
    )


def test_a_page_of_tomorrow_is_in_the_next_days(post, course):
    type(course).objects.filter(pk=course.pk).update(expire_at=timezone.now() + timedelta(days=1))
    course.refresh_from_db()
    course.save_revision().publish()
    assert post(("expires", "date.lessThanRelativeDate", 2)).json()["items_total"] == 1


@pytest.mark.parametrize(
    "criterion",
    [
        ("colour", "string.is", "red"),
        ("modified", "string.is", "x"),
        ("modified", "date.between", ["2000-01-01"]),
        ("modified", "date.largerThan", "yesterday"),
        ("modified", "date.largerThanRelativeDate", "soon"),
        ("path", "string.absolutePath", "/nb::deep"),
        ("portal_type", "selection.any", [7]),
        ("SearchableText", "string.contains", "a" * 10_000),
    ],
)
def test_a_criterion_that_makes_no_sense_is_named(post, criterion):
    response = post(MODULES, criterion)
    assert response.status_code == 400
    assert [each["name"] for each in response.json()["parameters"]] == ["query[1]"]


@pytest.mark.parametrize(
    "body", ["", "null", "[]", "{", "{}", '{"query": []}', '{"query": [7]}', "[" * 5_000]
)
def test_a_body_without_criteria_is_refused(client, body):
    response = client.post("/++api++/@querystring-search", body, content_type="application/json")
    assert (response.status_code, response.json()["error"]["type"]) == (400, "BadRequest")


def test_wishes_that_nobody_knows_are_refused(post):
    assert post(MODULES, colour="red").json()["parameters"][0]["name"] == "colour"


def test_what_can_be_asked_is_told(reader):
    told = reader.json("/@querystring")["indexes"]["portal_type"]
    assert told["operations"] == [f"{OPERATION}.selection.any", f"{OPERATION}.selection.none"]
    assert set(told["operators"]) == set(told["operations"])


def test_what_is_told_can_be_asked(reader, post):
    values = {"date.between": ["2000-01-01", "2100-01-01"], "RelativeDate": 1, "date.": "2000-01-01"}
    for name, index in reader.json("/@querystring")["indexes"].items():
        for operation in index["operations"]:
            value = next((values[part] for part in values if part in operation), "/nb")
            assert post((name, operation.removeprefix(f"{OPERATION}."), value)).status_code == 200


def test_scripts_of_any_site_may_post(client):
    assert "POST" in client.options("/++api++/@querystring-search")["Access-Control-Allow-Methods"]
