"""Questions a learner can answer and a platform can record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.course import (
    Match,
    MultipleChoice,
    Number,
    Order,
    Scored,
    ShortText,
    SingleChoice,
    Text,
)
from lms_export.errors import Problem
from lms_export.html.answers import Kept, accepted_by, offered_by, written
from lms_export.html.answers import is_right as is_right_answer
from lms_export.messages import gettext as _

HIGHEST_SLOT = 35
Finding = tuple[str, str]
"""What is wrong, and the way out."""


def questions_can_be_answered(facts: Facts) -> Iterator[Problem]:
    for page, question in facts.scored():
        for message, way_out in _unanswerable(question):
            yield facts.problem(page, question, message, way_out)


def _unanswerable(question: Scored) -> Iterator[Finding]:
    if isinstance(question, SingleChoice | MultipleChoice):
        yield from _choices(question)
    if isinstance(question, Order) and len(question.items) < 2:
        yield _("It has fewer than two lines to put in order."), _("Add another line.")
    if isinstance(question, Match) and len(question.pairs) < 2:
        yield _("It has fewer than two pairs."), _("Add another pair.")
    if isinstance(question, ShortText) and not accepted_by(question):
        yield _("It has no accepted answer."), _("Write at least one answer that is right.")
    if isinstance(question, Number) and question.minimum > question.maximum:
        yield _("The lowest right number is higher than the highest."), _("Let the two change places.")


def _choices(question: SingleChoice | MultipleChoice) -> Iterator[Finding]:
    right = sum(choice.correct for choice in question.choices)
    if len(question.choices) < 2:
        yield _("It has fewer than two choices."), _("Add another choice.")
    if right == 0:
        yield _("It has no right answer."), _("Mark the choice that is right as correct.")
    if right > 1 and isinstance(question, SingleChoice):
        message = _("It has {number} right answers, and the learner can choose one.")
        yield (
            message.format(number=right),
            _("Leave one marked as correct, or use a multiple-choice question."),
        )


def right_answers_can_be_written(facts: Facts) -> Iterator[Problem]:
    for page, question in facts.scored():
        if isinstance(question, ShortText):
            yield from (facts.problem(page, question, *found) for found in _too_long(question))
        if isinstance(question, Number) and not _is_writable(question):
            message = _("Its right numbers cannot be written with 12 digits and 6 decimals.")
            yield facts.problem(page, question, message, _("Use another unit, or round the numbers."))


def _too_long(question: ShortText) -> Iterator[Finding]:
    for text in accepted_by(question):
        if len(text) > question.longest:
            message = _("The accepted answer “{text}” has more than {number} characters.")
            yield (
                message.format(text=text[:40], number=question.longest),
                _("Make the answer shorter, or let learners write more."),
            )


def _is_writable(question: Number) -> bool:
    if question.minimum > question.maximum:
        return True
    return all(is_right_answer(question, written(limit)) for limit in (question.minimum, question.maximum))


def lines_can_be_told_apart(facts: Facts) -> Iterator[Problem]:
    """A learner who gives one of two equal lines the other's place would be wrong without knowing why."""
    for page, question in facts.scored():
        texts: list[Text] = []
        if isinstance(question, Order):
            texts = [item.text for item in question.items]
        if isinstance(question, Match):
            texts = [pair.match for pair in question.pairs]
        for text in _repeated(texts):
            message = _("“{text}” stands there more than once.").format(text=text[:60])
            yield facts.problem(page, question, message, _("Give each line words of its own."))


def _repeated(texts: list[Text]) -> list[str]:
    times = Counter((language, said.strip()) for text in texts for language, said in text.items())
    return list(dict.fromkeys(said for (_language, said), number in times.items() if said and number > 1))


def choice_slots_are_unique(facts: Facts) -> Iterator[Problem]:
    for page, question in facts.questions():
        slots = [part.slot for part in offered_by(question)] if isinstance(question, Scored | Kept) else []
        if len(set(slots)) < len(slots) or not all(0 <= slot <= HIGHEST_SLOT for slot in slots):
            yield facts.problem(
                page,
                question,
                _("Its choices need slots of their own, from 0 to {highest}.").format(highest=HIGHEST_SLOT),
                _("Delete the question and make it again. A question can have 36 choices over its lifetime."),
            )


def outcomes_are_known(facts: Facts) -> Iterator[Problem]:
    course = facts.course
    outcomes = [*course.outcomes, *(outcome for module in course.modules for outcome in module.outcomes)]
    known = {"", *(outcome.id for outcome in outcomes)}
    for page, question in facts.scored():
        if question.outcome not in known:
            message = _("The outcome it tests is not there any more.")
            yield facts.problem(page, question, message, _("Choose another outcome for it."))


def points_and_attempts_are_in_range(facts: Facts) -> Iterator[Problem]:
    """A document from a file is held to this by its schema; one made from pages is held to it here."""
    for page, question in facts.scored():
        if not 1 <= question.points <= 100:
            message = _("It gives {number} points.").format(number=question.points)
            yield facts.problem(page, question, message, _("Give it from 1 to 100 points."))
        if not 0 <= question.attempts <= 35:
            message = _("It allows {number} attempts.").format(number=question.attempts)
            yield facts.problem(page, question, message, _("Allow from 1 to 35, or 0 for without limit."))
