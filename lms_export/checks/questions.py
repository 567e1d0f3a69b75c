"""Questions a learner can answer and a platform can record."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts, Page
from lms_export.course import MultipleChoice, SingleChoice
from lms_export.errors import Problem
from lms_export.messages import gettext as _

WithChoices = SingleChoice | MultipleChoice
HIGHEST_SLOT = 35


def _with_choices(facts: Facts) -> Iterator[tuple[Page, WithChoices]]:
    return ((page, question) for page, question in facts.questions() if isinstance(question, WithChoices))


def questions_can_be_answered(facts: Facts) -> Iterator[Problem]:
    for page, question in _with_choices(facts):
        right = sum(choice.correct for choice in question.choices)
        if len(question.choices) < 2:
            yield _problem(
                facts, page, question, _("It has fewer than two choices."), _("Add another choice.")
            )
        if right == 0:
            yield _problem(
                facts,
                page,
                question,
                _("It has no right answer."),
                _("Mark the choice that is right as correct."),
            )
        if right > 1 and isinstance(question, SingleChoice):
            yield _problem(
                facts,
                page,
                question,
                _("It has {number} right answers, and the learner can choose one.").format(number=right),
                _("Leave one marked as correct, or use a multiple-choice question."),
            )


def choice_slots_are_unique(facts: Facts) -> Iterator[Problem]:
    for page, question in _with_choices(facts):
        slots = [choice.slot for choice in question.choices]
        if len(set(slots)) < len(slots) or not all(0 <= slot <= HIGHEST_SLOT for slot in slots):
            yield _problem(
                facts,
                page,
                question,
                _("Its choices need slots of their own, from 0 to {highest}.").format(highest=HIGHEST_SLOT),
                _("Delete the question and make it again. A question can have 36 choices over its lifetime."),
            )


def _problem(facts: Facts, page: Page, question: WithChoices, message: str, way_out: str) -> Problem:
    field = _("Question “{prompt}”").format(prompt=facts.title_of(question.prompt))
    return Problem(page=page.title, page_id=page.id, field=field, message=message, way_out=way_out)
