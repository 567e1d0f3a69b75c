"""What an editor asks becomes a node of the document, with its answers, its slots and its outcome."""

import pytest

from lms_export import course as document
from lms_export.reader import read_course, read_lesson, read_module
from tests.cms.core.sample_activities import (
    block,
    canvas,
    checklist,
    match,
    mirror_task,
    number,
    order,
    self_assessment,
    short_text,
    wish_list,
)
from tests.cms.core.sample_pages import a_course, a_lesson, a_licence, a_module

pytestmark = pytest.mark.django_db


def read(made):
    lesson = a_lesson(body=[made])
    lesson.save_revision().publish()
    return read_lesson(lesson)[0].body[0]


def test_items_stand_in_the_right_order_with_their_slots():
    found = read(order("a", "b", "c"))
    assert [(item.text["nb"], item.slot) for item in found.items] == [("a", 0), ("b", 1), ("c", 2)]


def test_pairs_stand_together():
    found = read(match(("hund", "dog"), ("ku", "cow")))
    assert [(pair.text, pair.match) for pair in found.pairs] == [
        ({"nb": "hund"}, {"nb": "dog"}),
        ({"nb": "ku"}, {"nb": "cow"}),
    ]


def test_accepted_answers_stand_one_on_each_line():
    found = read(short_text("Jämtland\n\n  jamt   land "))
    assert found.accepted == {"nb": ("Jämtland", "jamt land")}


def test_a_number_has_its_range_and_unit():
    found = read(number(1.5, 2))
    assert (found.minimum, found.maximum, found.unit) == (1.5, 2.0, {"nb": "bedrifter"})


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (canvas(), document.Canvas),
        (wish_list(), document.WishList),
        (mirror_task(), document.MirrorTask),
        (checklist(), document.Checklist),
        (self_assessment(), document.SelfAssessment),
    ],
)
def test_every_task_has_its_node(made, kind):
    found = read(made)
    assert isinstance(found, kind)
    assert (found.slot, bool(found.prompt)) == (0, True)


def test_points_attempts_and_order_are_read():
    value = {"question": "?", "feedback": "", "points": 3, "attempts": 2, "shuffle": True}
    choices = [block("choice", {"text": text, "correct": text == "a"}) for text in "ab"]
    module = a_module(test=[block("single_choice", {**value, "choices": choices})])
    module.save_revision().publish()
    question = read_module(module)[0].test[0]
    assert (question.points, question.attempts, question.shuffle) == (3, 2, True)


def test_a_question_names_an_outcome_of_its_course_only():
    outcome = block("outcome", {"kind": "", "text": "Du kan telle."})
    asked = [number(), number()]
    asked[0]["value"]["outcome"] = outcome["id"]
    asked[1]["value"]["outcome"] = "99999999-9999-4999-8999-999999999999"
    course = a_course(outcomes=[outcome], licence=a_licence())
    course.save_revision().publish()
    a_module(course, test=asked).save_revision().publish()
    read_back = read_course(course, ("nb",)).course
    assert [q.outcome for q in read_back.questions] == [read_back.outcomes[0].id, ""]
