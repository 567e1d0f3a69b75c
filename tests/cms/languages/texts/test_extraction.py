"""Our own walk finds what the library finds, and asks the database for nothing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.blocks import CharBlock, ListBlock, StructBlock, URLBlock
from wagtail.models import Page, TranslatableMixin, get_translatable_models
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from cms.courses.models import Lesson
from cms.languages.texts import Text, children_of, plain_words, texts_of
from cms.languages.texts.blocks import texts_of_block
from tests.cms.core.sample_activities import block, everything

pytestmark = pytest.mark.django_db


def _as_the_library(instance):
    return [
        Text(segment.path, segment.string.data)
        for segment in extract_segments(instance)
        if isinstance(segment, StringSegmentValue)
    ]


def _table(*cells):
    row = block("row", {"cells": [block("cell", cell) for cell in cells]})
    return block("table", {"caption": "Tall", "rows": [row], "has_header": True})


def _snippet_models():
    return [model for model in get_translatable_models() if not issubclass(model, Page)]


def test_every_page_of_the_demo_gives_the_same_texts_as_the_library():
    pages = list(Page.objects.filter(depth__gt=1).specific())
    assert len(pages) > 30
    for page in pages:
        assert texts_of(page) == _as_the_library(page), page


@pytest.mark.parametrize("model", _snippet_models(), ids=lambda model: model.__name__)
def test_every_snippet_of_the_demo_gives_the_same_texts_as_the_library(model):
    for snippet in model.objects.all():
        assert issubclass(model, TranslatableMixin)
        assert texts_of(snippet) == _as_the_library(snippet), snippet


def test_every_activity_and_a_table_give_the_same_texts_as_the_library(lesson):
    lesson.body = [*everything(), _table("Hva", "Antall")]
    lesson.save_revision().publish()
    stored = Lesson.objects.get(pk=lesson.pk)
    assert len(texts_of(stored)) > 30
    assert texts_of(stored) == _as_the_library(stored)


def test_no_image_page_or_snippet_is_loaded_to_read_the_texts():
    lessons = list(Lesson.objects.live())
    with CaptureQueriesContext(connection) as asked:
        assert all(texts_of(lesson, children_of([lesson])) for lesson in lessons)
    assert len(asked) == 0


def test_a_change_that_is_not_saved_yet_is_read(lesson):
    lesson.body[1].value["claim"] = "Vann er tørt."
    assert "Vann er tørt." in [text.source for text in texts_of(lesson)]


def test_a_list_gives_the_texts_of_items_that_have_an_identity():
    block = ListBlock(StructBlock([("name", CharBlock()), ("address", URLBlock())]))
    item = {"type": "item", "id": "1", "value": {"name": "Røros", "address": "https://example.org"}}
    assert list(texts_of_block(block, [item, "written long ago"], "body")) == [Text("body.1.name", "Røros")]


def test_a_field_that_was_added_later_has_no_text():
    block = StructBlock([("name", CharBlock()), ("later", CharBlock())])
    assert list(texts_of_block(block, {"name": None}, "body")) == []


def test_a_person_reads_words_and_no_markup():
    assert plain_words('Brød &amp; <a id="a1">vann</a><br/>og melk') == "Brød & vann\nog melk"
