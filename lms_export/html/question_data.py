"""One question as the player's data holds it: what judges it. Its words are on its page."""

from __future__ import annotations

from typing import Any

from lms_export.course import Number, Scored, SelfAssessment, ShortText
from lms_export.html.answers import (
    KEPT_KINDS,
    KINDS,
    Kept,
    accepted_by,
    key_of,
    letter,
    letters_of,
)


def question_data(question: Scored | Kept, module_number: int) -> dict[str, Any]:
    """``module_number`` is that of the module whose test scores the question, 0 for a self-check."""
    named = {"id": question.id, "slot": question.slot, "module": module_number}
    if isinstance(question, Kept):
        return named | _kept(question)
    return named | _judged(question) | _own(question)


def _judged(question: Scored) -> dict[str, Any]:
    return {
        "kind": KINDS[type(question)],
        "points": question.points,
        "attempts": question.attempts,
        "letters": letters_of(question),
        "key": key_of(question),
    } | ({"outcome": question.outcome} if question.outcome else {})


def _own(question: Scored) -> dict[str, Any]:
    """What one kind alone needs."""
    if isinstance(question, ShortText):
        return {
            "accepted": accepted_by(question),
            "caseSensitive": question.case_sensitive,
            "longest": question.longest,
        }
    if isinstance(question, Number):
        return {"minimum": question.minimum, "maximum": question.maximum}
    return {"shuffle": True} if getattr(question, "shuffle", False) else {}


def _kept(activity: Kept) -> dict[str, Any]:
    """Nothing is right or wrong here: no key, no points. Lines stand in reading order."""
    kept: dict[str, Any] = {
        "kind": KEPT_KINDS[type(activity)],
        "points": 0,
        "attempts": 0,
        "letters": letters_of(activity),
        "key": "",
    }
    if isinstance(activity, SelfAssessment):
        lines = "".join(letter(statement) for statement in activity.statements)
        kept |= {"moment": activity.moment, "series": activity.series, "lines": lines}
    return kept
