"""Every published page is what its type is described as, with nothing more and nothing less."""

import json

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from cms.api.described.document import description
from cms.api.schemas import page_types
from cms.api.stored.models import StoredPage

pytestmark = pytest.mark.django_db

ADDRESS = "urn:description"


@pytest.fixture(scope="module")
def registry():
    whole = json.loads(json.dumps(description(closed=True)).replace('"#/', f'"{ADDRESS}#/'))
    return Registry().with_resource(ADDRESS, Resource.from_contents(whole, DRAFT202012))


def of_type(registry, name):
    return Draft202012Validator({"$ref": f"{ADDRESS}#/components/schemas/{name}"}, registry=registry)


@pytest.mark.parametrize("name", sorted(page_types()))
def test_pages_are_as_their_type_is_described(registry, name):
    validator = of_type(registry, name)
    for row in StoredPage.objects.filter(type=name):
        errors = [f"{row.path}: {error.message[:200]}" for error in validator.iter_errors(row_json(row))]
        assert errors == []


def row_json(row):
    return json.loads(bytes(row.body))


def test_what_is_not_described_is_noticed(registry):
    value = row_json(StoredPage.objects.filter(type="Lesson").first())
    assert not of_type(registry, "Lesson").is_valid(value | {"answer": 42})


def test_every_type_is_in_the_demo_but_those_that_no_source_tells_of():
    shown = set(StoredPage.objects.values_list("type", flat=True))
    assert page_types().keys() - shown <= {"BorrowedLesson", "CompetenceNetwork", "Event"}
