"""Amounts beyond which no rule could judge a course in bounded time, and no learner could finish it."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.checks.passages import passages
from lms_export.errors import Problem
from lms_export.messages import gettext as _

LONGEST_TEXT = 200_000
"""Characters in one text and language: some twenty lessons' worth."""
MOST_QUESTIONS = 4000
"""Ten a lesson in a course of 400 lessons."""


def texts_are_not_endless(facts: Facts) -> Iterator[Problem]:
    for passage in passages(facts):
        if len(passage.text) > LONGEST_TEXT:
            yield Problem(
                page=passage.page.title,
                page_id=passage.page.id,
                field=f"{passage.field} ({passage.language})",
                message=_("The text has {number} characters, and {limit} is the most.").format(
                    number=len(passage.text), limit=LONGEST_TEXT
                ),
                way_out=_("Divide it into several lessons."),
            )


def questions_can_be_counted(facts: Facts) -> Iterator[Problem]:
    number = len(facts.slots())
    if number > MOST_QUESTIONS:
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Number of questions"),
            message=_("The course has {number} questions and tasks, and {limit} is the most.").format(
                number=number, limit=MOST_QUESTIONS
            ),
            way_out=_("Divide the course in two."),
        )
