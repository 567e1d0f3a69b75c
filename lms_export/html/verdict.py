"""The result of a course, by the same rules as ``static/player/judging.js``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from lms_export.course import Course, Scored
from lms_export.html.answers import is_right

Verdict = Literal["passed", "failed", "completed", "incomplete"]
Answers = Mapping[int, str]
Tries = Mapping[int, int]


def score_in_hundredths(course: Course, answers: Answers) -> int:
    """Hundredths of a percent (0-10000) of all points, rounded down so that rounding never passes anybody."""
    reached = sum(question.points for question in course.questions if _is_answered_right(question, answers))
    points = sum(question.points for question in course.questions)
    return 10000 * reached // points if points else 0


def verdict(
    course: Course, answers: Answers, *, all_lessons_opened: bool, tries: Tries | None = None
) -> Verdict:
    """``failed`` only where nothing can be tried again: some platforms close a failed course for good."""
    answered = all(question.slot in answers for question in course.questions)
    if not (answered and all_lessons_opened):
        return "incomplete"
    if not course.questions:
        return "completed"
    if score_in_hundredths(course, answers) >= 100 * course.pass_mark:
        return "passed"
    wrong = [question for question in course.questions if not _is_answered_right(question, answers)]
    return "incomplete" if any(may_try_again(question, tries or {}) for question in wrong) else "failed"


def may_try_again(question: Scored, tries: Tries) -> bool:
    """Whether a question that is not answered right may be answered once more."""
    return question.attempts == 0 or tries.get(question.slot, 0) < question.attempts


def _is_answered_right(question: Scored, answers: Answers) -> bool:
    return question.slot in answers and is_right(question, answers[question.slot])
