"""Blocks are given with id and type; an answer key never leaves the house."""

import json

import pytest
from django.apps import apps
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import PageViewRestriction

from cms.api.blocks import UnknownBlockError, check
from cms.api.page_types import PUBLIC_FIELDS
from cms.core.pages import BasePage
from cms.courses.models import BorrowedLesson
from tests.cms.core.sample_activities import TASKS, everything, match, number, order, short_text
from tests.cms.core.sample_pages import a_course, a_lesson, a_module, a_programme, below, front_page

pytestmark = pytest.mark.django_db

KEY = "11111111-1111-4111-8111-111111111111"


def choices(*correct):
    return [
        {"type": "choice", "value": {"text": f"Choice {n}", "correct": is_correct, "feedback": "secret"}}
        for n, is_correct in enumerate(correct)
    ]


def a_question(kind="single_choice"):
    value = {"question": "Why?", "choices": choices(True, False), "feedback": "secret"}
    return {"type": kind, "id": KEY, "value": value}


A_CLAIM = {"type": "true_false", "id": KEY, "value": {"claim": "So?", "is_true": True, "feedback": "secret"}}


def test_a_block_has_the_id_it_has_in_all_languages_and_its_type(reader):
    lesson = a_lesson(body=json.dumps([{"type": "heading", "id": KEY, "value": {"text": "Om fjell"}}]))
    assert reader.page(lesson)["body"] == [{"id": KEY, "@type": "heading", "text": "Om fjell"}]


@pytest.mark.parametrize("kind", ["single_choice", "multiple_choice"])
def test_a_question_is_given_without_its_key(reader, kind):
    block = reader.page(a_module(test=json.dumps([a_question(kind)])))["test"][0]
    assert set(block) == {"id", "@type", "question", "choices"}
    assert [set(choice) for choice in block["choices"]] == [{"id", "@type", "text"}] * 2


def test_a_claim_is_given_without_its_truth(reader):
    block = reader.page(a_lesson(body=json.dumps([A_CLAIM])))["body"][0]
    assert block == {"id": KEY, "@type": "true_false", "claim": "So?"}


def body_of(reader, *blocks):
    return reader.page(a_lesson(body=list(blocks)))["body"]


def test_an_order_is_given_sorted_by_id_and_not_in_its_order(reader):
    made = order("c", "a", "b")
    items = body_of(reader, made)[0]["items"]
    assert [item["id"] for item in items] == sorted(item["id"] for item in made["value"]["items"])


def test_pairs_are_given_apart(reader):
    block = body_of(reader, match(("hund", "dog"), ("and", "duck"), ("bjørn", "bear")))[0]
    assert block["pairs"] == {"text": ["and", "bjørn", "hund"], "match": ["bear", "dog", "duck"]}


def test_what_a_learner_writes_is_asked_without_what_is_right(reader):
    text, amount = body_of(reader, short_text("Jämtland"), number(42, 42))
    assert set(text) == {"id", "@type", "question"}
    assert set(amount) == {"id", "@type", "question", "unit"}


def test_tasks_are_given_whole(reader):
    sheet, wishes, mirror, ticks, rated = body_of(reader, *(make() for make in TASKS))
    assert (sheet["fields"][0]["label"], wishes["rows"], mirror["minutes"]) == ("Hvem betaler?", 4, 20)
    assert (ticks["items"][0]["value"], rated["moment"]) == ("Tallet", "before")


def test_no_kind_of_question_tells_its_feedback(reader):
    assert "hemmelig" not in json.dumps(body_of(reader, *everything()))


def test_a_borrowed_lesson_says_which_lesson_it_is(reader):
    lesson = a_lesson(title="Lånt")
    place = below(a_module(a_course(title="Et annet kurs")), BorrowedLesson(original=lesson))
    assert reader.page(place)["original"]["UID"] == f"{lesson.translation_key.hex}-nb"


def test_a_borrowed_lesson_that_is_private_is_not_given(reader):
    lesson = a_lesson(title="Lånt")
    place = below(a_module(a_course(title="Et annet kurs")), BorrowedLesson(original=lesson))
    PageViewRestriction.objects.create(page=lesson, restriction_type=PageViewRestriction.LOGIN)
    assert reader.page(place)["original"] is None


def test_the_facilitators_guide_stays_home(reader):
    module = a_module(facilitator_aim="secret", facilitator_groups="secret")
    answer = reader.page(module)
    assert "secret" not in json.dumps(answer)
    assert not [name for name in answer if name.startswith("facilitator")]


def test_who_answers_for_a_page_stays_home(reader):
    answer = reader.page(a_programme())
    assert not {"owner_role", "deputy_role", "next_review_date"} & set(answer)


def test_every_page_type_has_its_public_fields():
    pages = {model._meta.label for model in apps.get_models() if issubclass(model, BasePage)}
    assert pages == set(PUBLIC_FIELDS)


def streams(label):
    fields = (apps.get_model(label)._meta.get_field(name) for name in PUBLIC_FIELDS[label])
    return [field.stream_block for field in fields if isinstance(field, StreamField)]


@pytest.mark.parametrize("label", sorted(label for label in PUBLIC_FIELDS if streams(label)))
def test_every_block_of_a_public_field_is_known(label):
    assert all(list(check(stream)) for stream in streams(label))


@pytest.mark.parametrize("block", [blocks.StructBlock([]), blocks.RawHTMLBlock(), blocks.URLBlock()])
def test_an_unknown_block_is_an_error(block):
    with pytest.raises(UnknownBlockError, match="has no place in the table"):
        list(check(blocks.StreamBlock([("surprise", block)])))


def test_the_front_page_is_given_with_its_tagline(reader):
    home = front_page()
    assert reader.json("/nb/")["tagline"] == home.tagline
