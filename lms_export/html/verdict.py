"""The result of a course, by the same rules as ``static/player/judging.js``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from lms_export.course import Course
from lms_export.html.answers import key_of

Verdict = Literal["passed", "completed", "incomplete"]


def score_in_hundredths(course: Course, answers: Mapping[int, str]) -> int:
    """Hundredths of a percent (0-10000), rounded down so that rounding never passes anybody."""
    questions = course.questions
    right = sum(answers.get(question.slot) == key_of(question) for question in questions)
    return 10000 * right // len(questions) if questions else 0


def verdict(course: Course, answers: Mapping[int, str], *, all_lessons_opened: bool) -> Verdict:
    """Never ``failed``: a module test may always be taken again."""
    answered = all(question.slot in answers for question in course.questions)
    if not (answered and all_lessons_opened):
        return "incomplete"
    if not course.questions:
        return "completed"
    return "passed" if score_in_hundredths(course, answers) >= 100 * course.pass_mark else "incomplete"
