"""The course document over the API: for everybody without answers, with them for a token that allows it."""

from typing import get_args

import pytest
from django.contrib.auth import get_user_model

from cms.api.tokens.scopes import Scope
from cms.courses.models import Course
from lms_export.course import Scored, from_json
from lms_export.without_answers import QUESTIONS
from tests.cms.api.conftest import reader  # noqa: F401
from tests.cms.api.tokens.conftest import token_for  # noqa: F401

pytestmark = pytest.mark.django_db
KEYS = {"correct", "feedback", "answer", "accepted", "minimum", "maximum", "guide", "pairs"}


@pytest.fixture
def address(db):
    course = Course.objects.filter(locale__language_code="nb").earliest("pk")
    return f"{course.get_url_parts()[2]}@course-document"


@pytest.fixture
def of_person(token_for):  # noqa: F811
    return lambda name, *scopes: token_for(get_user_model().objects.get(username=name), *scopes)


def keys(value):
    if isinstance(value, dict):
        yield from value
    if isinstance(value, (dict, list)):
        for child in value.values() if isinstance(value, dict) else value:
            yield from keys(child)


def test_everybody_reads_the_course_without_answers(reader, address):  # noqa: F811
    document = reader.json(address)
    assert document["languages"] == ["nb"]
    assert [module["test"] for module in document["modules"] if module.get("test")]
    assert not KEYS & set(keys(document))


def test_every_kind_of_question_has_a_form_without_its_answer():
    assert QUESTIONS.keys() == {kind.__struct_config__.tag for kind in get_args(Scored)}


def test_the_course_is_read_in_several_languages(reader, address):  # noqa: F811
    document = reader.json(f"{address}?languages=nb,sv")
    assert set(document["title"]) == {"nb", "sv"}


def test_a_language_that_is_not_there_is_named(reader, address):  # noqa: F811
    answer = reader.get(f"{address}?languages=nb,fi")
    assert (answer.status_code, answer.json()["parameters"][0]["name"]) == (400, "languages")


def test_nobody_in_particular_gets_the_answers(reader, address):  # noqa: F811
    answer = reader.get(f"{address}?answers=1")
    assert answer.status_code == 401
    assert "modules" not in answer.json()


def test_a_token_that_allows_it_gets_the_whole_document(reader, address, of_person):  # noqa: F811
    token = of_person("editor-nb", Scope.ANSWERS)
    answer = reader.get(f"{address}?answers=1", authorization=token)
    assert answer["Cache-Control"] == "private, no-store"
    assert from_json(answer.content).questions


@pytest.mark.parametrize("person, scope", [("editor-nb", Scope.READ_DRAFTS), ("editor-sv", Scope.ANSWERS)])
def test_token_and_person_must_both_be_allowed(reader, address, of_person, person, scope):  # noqa: F811
    answer = reader.get(f"{address}?answers=1", authorization=of_person(person, scope))
    assert answer.status_code == 403


def test_the_same_token_reads_no_answers_where_it_asks_for_none(reader, address, of_person):  # noqa: F811
    answer = reader.get(address, authorization=of_person("editor-nb", Scope.ANSWERS))
    assert not KEYS & set(keys(answer.json()))


def test_only_a_course_has_a_course_document(reader):  # noqa: F811
    assert reader.get("/nb/@course-document").status_code == 404
