"""One question as the player's data holds it: what judges it, and what a learning platform is told of it."""

from __future__ import annotations

from typing import Any

from lms_export.course import Match, Number, Scored, SelfAssessment, ShortText
from lms_export.html.answers import (
    KEPT_KINDS,
    KINDS,
    Kept,
    accepted_by,
    key_of,
    letter,
    letters_of,
    offered_by,
)
from lms_export.html.context import Context

DESCRIBING = frozenset({"scorm2004", "cmi5", "xapi"})
"""The runtimes that report a question's words beside its answer."""


def question_data(
    question: Scored | Kept, module_number: int, context: Context, *, texts: bool = True
) -> dict[str, Any]:
    """``module_number`` is that of the module whose test scores the question, 0 for a self-check.

    ``texts`` adds what runtimes with descriptions report: prompt and choices in the context's language.
    """
    named = {"id": question.id, "slot": question.slot, "module": module_number}
    shown = {"text": _texts(question, context)} if texts else {}
    if isinstance(question, Kept):
        return named | _kept(question) | shown
    return named | _judged(question) | _own(question) | shown


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


def _texts(question: Scored | Kept, context: Context) -> dict[str, Any]:
    texts: dict[str, Any] = {"language": context.language, "prompt": context.text(question.prompt)}
    parts = offered_by(question)
    if parts:
        texts["choices"] = {letter(part): context.text(part.text) for part in parts}
    if isinstance(question, Match):
        texts["matches"] = {letter(pair): context.text(pair.match) for pair in question.pairs}
    return texts
