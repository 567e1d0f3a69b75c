"""Taking words of a file over: page by page, each whole or not at all."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from cms.languages.errors import WordsRefused
from cms.languages.exchange.comparison import ComparedPart, Comparison, Row
from cms.languages.words import Place, write_places

_LONGEST_TOOL_NAME = 255


@dataclass(kw_only=True)
class PartOutcome:
    """``left_out``: texts that were chosen and not taken over, each with why."""

    title: str
    language: str
    object_key: str
    taken: int = 0
    left_out: list[str] = field(default_factory=list)


@dataclass(kw_only=True)
class Outcome:
    parts: list[PartOutcome] = field(default_factory=list)

    @property
    def taken(self) -> int:
        return sum(part.taken for part in self.parts)

    @property
    def left_out(self) -> int:
        return sum(len(part.left_out) for part in self.parts)

    def as_json(self) -> list[dict[str, Any]]:
        return [asdict(part) for part in self.parts]


def take_over(
    comparison: Comparison,
    seen: Mapping[str, str],
    parts: Collection[str],
    rows: Collection[str],
    user: Any,
    *,
    tool: str,
) -> Outcome:
    """The ready texts of ``parts`` (their ids) and the texts ``rows`` (theirs).

    ``seen``: row id -> the words that were stored when the person decided. Where there are others now,
    somebody else has written since, and the text is left as it is.
    """
    outcome = Outcome()
    for part in comparison.parts:
        chosen = [row for row in part.rows if _is_chosen(row, part.id in parts, row.id in rows, seen)]
        if chosen:
            outcome.parts.append(_take_over_part(part, chosen, seen, user, tool))
    return outcome


def _is_chosen(row: Row, with_part: bool, by_itself: bool, seen: Mapping[str, str]) -> bool:
    """Also what was ready with its part until somebody else wrote there: the person is told of it."""
    has_changed = seen.get(row.id) != row.now
    return (with_part and (row.is_ready or (row.asks and has_changed))) or (by_itself and row.asks)


def _take_over_part(
    part: ComparedPart, chosen: list[Row], seen: Mapping[str, str], user: Any, tool: str
) -> PartOutcome:
    outcome = PartOutcome(
        title=str(part.source_object),
        language=part.locale.language_code,
        object_key=str(part.source_object.translation_key),
    )
    current = [row for row in chosen if seen.get(row.id) == row.now]
    outcome.left_out = [
        _("Line %(line)s: somebody has changed the translation since you looked at the file.")
        % {"line": row.line}
        for row in chosen
        if row not in current
    ]
    try:
        _write(part, current, user, tool)
        outcome.taken = len(current)
    except WordsRefused as refusal:
        outcome.left_out += refusal.problems
    return outcome


def _write(part: ComparedPart, rows: list[Row], user: Any, tool: str) -> None:
    with transaction.atomic():
        for is_machine in (False, True):
            words = {Place(row.path, row.source): row.words for row in rows if row.is_machine == is_machine}
            if words:
                write_places(
                    part.source_object,
                    part.locale,
                    words,
                    user,
                    is_machine=is_machine,
                    tool=tool[:_LONGEST_TOOL_NAME],
                )
