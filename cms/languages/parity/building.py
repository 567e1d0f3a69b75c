"""From pages and their states to a board."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from cms.languages.parity.addresses import address_of, editor_address
from cms.languages.parity.board import Board, Cell, Section
from cms.languages.parity.sentences import details_of, label_of, language_heading, since_of
from cms.languages.states import TranslationState, translation_states


def board_of(sections: Iterable[Section], *, title: str, subtitle: str = "", noun: str) -> Board:
    """Fill the rows of ``sections``; the figures come from the one query service."""
    locales = columns()
    bare = Board(title=title, subtitle=subtitle, noun=noun, locales=locales, sections=tuple(sections))
    states = translation_states([row.source for row in bare.rows], locales)
    rows = [
        replace(
            row,
            address=editor_address(row.source),
            cells=tuple(
                cell_of(row.source, locale, states[row.source.translation_key, locale.language_code])
                for locale in locales
            ),
        )
        for row in bare.rows
    ]
    return bare.of_rows(rows)


def columns() -> tuple[Locale, ...]:
    """The languages in the order in which they are configured."""
    order = [code for code, _name in settings.LANGUAGES]
    known = [locale for locale in Locale.objects.all() if locale.language_code in order]
    return tuple(sorted(known, key=lambda locale: order.index(locale.language_code)))


def cell_of(source: Any, locale: Locale, state: TranslationState) -> Cell:
    return Cell(
        locale=locale,
        language=language_heading(locale),
        state=state,
        label=label_of(state),
        since=since_of(state, with_name=False),
        details=details_of(state),
        address=address_of(source, locale, state),
    )
