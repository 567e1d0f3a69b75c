"""The JSON Schema of every kind of page and block, and the lists that values are chosen from."""

import jsonschema
import msgspec
import pytest

from cms.api.schemas import block_schema, block_types, page_types
from cms.api.schemas.blocks import _streams
from cms.api.services.types import one_type
from cms.api.stored.models import StoredPage
from tests.cms.core.sample_activities import everything
from tests.cms.core.sample_pages import a_lesson

pytestmark = pytest.mark.django_db
LANGUAGES = "/@vocabularies/plone.app.vocabularies.SupportedContentLanguages"


def test_every_kind_of_page_and_block_is_listed(reader):
    assert {each["id"] for each in reader.json("/@types")} == {*page_types(), *block_types()}


def test_types_are_called_what_editors_call_them_in_the_language_of_the_page(reader):
    titles = {each["id"]: each["title"] for each in reader.json("/sv/@types")}
    assert titles["Lesson"] == "Lektion"


def test_a_block_of_one_name_is_the_same_wherever_it_stands():
    kinds = {}
    for stream in _streams():
        for name, block in stream.child_blocks.items():
            kinds.setdefault(name, set()).add(type(block))
    assert {name: kind for name, kind in kinds.items() if len(kind) > 1} == {}


def test_each_schema_is_a_schema():
    for which in (*page_types(), *block_types()):
        jsonschema.Draft202012Validator.check_schema(one_type(None, None, which))


def test_a_schema_says_that_it_is_one(reader):
    assert reader.get("/@types/Lesson")["Content-Type"] == "application/json+schema"


def test_each_field_of_a_page_type_has_a_title_and_a_type():
    for which in page_types():
        schema = one_type(None, None, which)
        assert all(each["title"] and each["type"] for each in schema["properties"].values())
        assert schema["fieldsets"][0]["fields"] == list(schema["properties"])
        assert "title" in schema["required"]


def test_every_block_of_the_demo_is_as_its_schema_says(db):
    schemas = {name: block_schema(name, block, "") for name, block in block_types().items()}
    checked = set()
    for block in blocks():
        jsonschema.validate(block, schemas[block["@type"]])
        checked.add(block["@type"])
    assert {"heading", "paragraph", "single_choice"} <= checked


def test_every_activity_is_as_its_schema_says(reader):
    schemas = {name: block_schema(name, block, "") for name, block in block_types().items()}
    body = reader.page(a_lesson(body=everything()))["body"]
    assert body
    for block in body:
        jsonschema.validate(block, schemas[block["@type"]])


def blocks():
    for body in StoredPage.objects.values_list("body", flat=True):
        value = msgspec.json.decode(bytes(body))
        for stream in ("body", "test", "outcomes", "sources", "indicators", "lessons_learned", "related"):
            yield from value.get(stream, [])


def test_no_schema_names_an_answer_key():
    told = {key for which in block_types() for key in keys(one_type(None, None, which))}
    assert "question" in told
    assert not told & {"correct", "is_true", "feedback", "accepted", "minimum", "maximum"}


def keys(value):
    if isinstance(value, dict):
        yield from value
    if isinstance(value, (dict, list)):
        for child in value.values() if isinstance(value, dict) else value:
            yield from keys(child)


def test_a_type_that_is_not_there_is_not_found(reader):
    assert reader.get("/@types/Document").status_code == 404


def test_a_vocabulary_is_searched_by_a_part_of_its_titles(reader):
    answer = reader.json(f"{LANGUAGES}?title=SVEN")
    assert answer["items"] == [{"token": "sv", "title": "Svenska"}]


def test_a_vocabulary_gives_the_tokens_that_were_asked_for(reader):
    answer = reader.json(f"{LANGUAGES}?tokens:list=nb&tokens:list=sv")
    assert [term["token"] for term in answer["items"]] == ["nb", "sv"]


def test_a_vocabulary_comes_in_batches(reader):
    answer = reader.json(f"{LANGUAGES}?b_size=1&b_start=1")
    assert ([term["token"] for term in answer["items"]], answer["items_total"]) == (["sv"], 3)
    assert answer["batching"]["next"].endswith("b_start=2")


def test_title_and_token_together_are_refused(reader):
    answer = reader.get(f"{LANGUAGES}?title=a&token=b")
    assert (answer.status_code, len(answer.json()["parameters"])) == (400, 2)


def test_the_words_of_a_vocabulary_are_those_of_the_language(reader):
    for path, title in (("/nb", "Norge og Sverige"), ("/sv", "Norge och Sverige")):
        titles = [term["title"] for term in reader.json(f"{path}/@vocabularies/countries")["items"]]
        assert title in titles


def test_a_vocabulary_that_is_not_there_is_not_found(reader):
    assert reader.get("/@vocabularies/nothing").status_code == 404
