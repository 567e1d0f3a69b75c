"""How a translation reads, said while it is written: the same checks as of a draft, and none that stops."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _

from cms.core.writing_checks.findings import check
from cms.core.writing_checks.pieces import Draft, Prose
from cms.core.writing_checks.readability import Readability, readability
from cms.core.writing_checks.reading import pieces_of_html
from cms.core.writing_checks.words import measured, said


def advice_on(stored: str) -> list[str]:
    """Sentences about one text, as it is stored: links that say nothing, long sentences, a hard paragraph."""
    pieces = tuple(pieces_of_html(stored))
    found = said(check(Draft(pieces=pieces, has_review_date=True)))
    return [_sentence(each) for each in found]


def _sentence(each: Any) -> str:
    """What is wrong, where, and what helps."""
    if not each.quoted:
        return f"{each.name}. {each.advice}"
    return _("%(problem)s: “%(words)s”. %(advice)s") % {
        "problem": each.name,
        "words": each.quoted,
        "advice": each.advice,
    }


def reading_level(rows: Sequence[Any]) -> str:
    """Of the whole translation, and beside it of the source: nothing where there is too little to judge."""
    own = _measured(row.segment.target for row in rows)
    if not own.is_enough:
        return ""
    level = next(iter(measured(own)))
    source = _measured(row.segment.source for row in rows if row.segment.target)
    return _("%(name)s: %(level)s. The source: %(lix)s.") % {
        "name": level.name,
        "level": level.value,
        "lix": source.lix,
    }


def _measured(texts: Iterable[str]) -> Readability:
    pieces = (piece for text in texts if text for piece in pieces_of_html(text))
    return readability(piece.text for piece in pieces if isinstance(piece, Prose))
