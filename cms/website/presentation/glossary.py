"""The glossary: the same term on both sides of the clearing, English beneath, and the false friends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from cms.glossary.models import FalseFriend, GlossaryIndex, GlossaryTerm
from cms.glossary.queries import TermInLanguages, live_false_friends, live_terms
from cms.website.presentation.alphabet import sorting_key
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of
from cms.website.presentation.sides import EAST, NEUTRAL, ORDER, WEST, door_of, own_name


@dataclass(frozen=True, kw_only=True)
class TermSide:
    """A term in one language; ``term`` is ``None`` where that language still lacks it."""

    side: str
    language: str
    name: str
    term: GlossaryTerm | None


@dataclass(frozen=True, kw_only=True)
class TermRow:
    key: str
    sides: tuple[TermSide, ...]
    others: tuple[TermSide, ...]


@dataclass(frozen=True, kw_only=True)
class GlossaryView:
    introduction: str
    terms: tuple[TermRow, ...]
    false_friends: tuple[FalseFriend, ...]


def glossary_context(page: GlossaryIndex, request: HttpRequest) -> dict[str, Any]:
    language = page.locale.language_code
    terms = sorted(live_terms(), key=lambda term: _order(term, language))
    view = GlossaryView(
        introduction=page.introduction,
        terms=tuple(_row(term) for term in terms),
        false_friends=tuple(live_false_friends()),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def _order(term: TermInLanguages, language: str) -> tuple[bool, str]:
    """By the reader's own word; terms that lack it come last."""
    own = term.versions.get(language)
    word = own or next(iter(term.versions.values()))
    return own is None, sorting_key(word.term, language)


def _row(term: TermInLanguages) -> TermRow:
    languages = sorted({"nb", "sv", *term.versions}, key=lambda language: ORDER.index(door_of(language)))
    sides = [
        TermSide(
            side=door_of(language),
            language=language,
            name=own_name(language),
            term=term.versions.get(language),
        )
        for language in languages
    ]
    return TermRow(
        key=term.key,
        sides=tuple(side for side in sides if side.side in (WEST, EAST)),
        others=tuple(side for side in sides if side.side == NEUTRAL),
    )
