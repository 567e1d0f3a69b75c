"""Questions whose languages disagree, and translations with a reservation: learner and report are told."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lms_export.checks import check_course
from lms_export.course import Course, Reservation, Unasked
from lms_export.html.pages import render_lesson, render_module_test
from tests.lms_export import factories
from tests.lms_export.test_rendering import context

LEFT_OUT = (Unasked(id="question-x", prompt={"nb": "Hva er nytt?", "sv": "Vad var gammalt?"}),)


@pytest.fixture
def course() -> Course:
    whole = factories.course()
    module = replace(whole.modules[0], unasked=LEFT_OUT)
    return replace(whole, modules=(module, *whole.modules[1:]))


def test_the_test_says_that_a_question_does_not_count(course: Course) -> None:
    said = render_module_test(course.modules[0], context("en"))
    assert "1 question is being revised. It is not asked here, and it does not count." in said


def test_so_does_the_lesson() -> None:
    lesson = replace(factories.first_lesson(), unasked=LEFT_OUT * 2)
    assert "2 questions are being revised." in render_lesson(lesson, context("en"))


def test_nothing_is_said_where_nothing_is_left_out() -> None:
    assert "being revised" not in render_lesson(factories.first_lesson(), context("en"))


def test_the_check_warns_and_does_not_block(course: Course) -> None:
    found = [problem for problem in check_course(course) if "left out in all" in problem.message]
    assert [(problem.level, problem.field) for problem in found] == [("warning", "Question “Hva er nytt?”")]


def test_a_reservation_is_a_warning_with_its_reason() -> None:
    reservation = Reservation(
        page="lesson-a",
        title="Brød",
        language="sv",
        reason="It begins on Monday.",
        objections=2,
        since="2026-11-28",
    )
    found = check_course(factories.course(reservations=(reservation,)))
    said = [problem for problem in found if "It begins on Monday." in problem.message]
    assert [(problem.level, problem.page) for problem in said] == [("warning", "Brød")]
