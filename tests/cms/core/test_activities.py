"""What a question or task lacks to be published is said where it is missing; a draft may wait."""

import pytest

from tests.cms.core.editing import message_in, publish, save_draft
from tests.cms.core.sample_activities import (
    QUESTIONS,
    checklist,
    everything,
    match,
    number,
    order,
    self_assessment,
    short_text,
)
from tests.cms.core.sample_pages import a_lesson, a_module

pytestmark = pytest.mark.django_db


def without_parts(made, name):
    return {**made, "value": {**made["value"], name: []}}


UNFINISHED = [
    (order("Én"), "There must be at least two items to put in order."),
    (order("Én", "én "), "Two of them say the same, so nobody can tell them apart. Change one."),
    (match(("a", "b")), "There must be at least two pairs."),
    (match(("a", "x"), ("b", "x")), "Two of them say the same, so nobody can tell them apart. Change one."),
    (short_text(" \n "), "This field is required."),
    (
        short_text("Jämtland", longest=3),
        "An answer is longer than the learner can write. Shorten it, or allow longer answers.",
    ),
    (number(5, 4), "“To” must not be smaller than “from”."),
    (without_parts(checklist(), "items"), "A checklist needs at least one item."),
    (
        {**self_assessment(), "value": {**self_assessment()["value"], "series": "Hei du"}},
        "Use small letters a-z, digits and hyphens, at most 40.",
    ),
]


@pytest.mark.parametrize(("unfinished", "message"), UNFINISHED)
def test_what_is_missing_is_said(nb_editor, unfinished, message):
    assert message_in(publish(nb_editor, a_lesson(), body=[unfinished]), message)


def test_an_unfinished_activity_may_wait_in_a_draft(nb_editor):
    waiting = [order("Én"), match(("a", "b")), short_text(""), number(None, None)]
    assert save_draft(nb_editor, a_lesson(), body=waiting).status_code == 302


def test_every_finished_activity_is_published_in_a_lesson(nb_editor):
    lesson = a_lesson()
    assert publish(nb_editor, lesson, body=everything()).status_code == 302
    lesson.refresh_from_db()
    assert len(lesson.body) == 9


def test_a_module_test_takes_every_kind_of_question(nb_editor):
    module = a_module()
    assert publish(nb_editor, module, test=[make() for make in QUESTIONS]).status_code == 302
    module.refresh_from_db()
    assert [block.block_type for block in module.test] == ["order", "match", "short_text", "number"]


def test_more_than_a_hundred_points_are_refused(nb_editor):
    made = number()
    response = publish(nb_editor, a_module(), test=[{**made, "value": {**made["value"], "points": 101}}])
    assert message_in(response, "Ensure this value is less than or equal to 100.")
