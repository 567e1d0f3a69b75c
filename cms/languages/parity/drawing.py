"""A board as its template draws it: columns with their names, and the glyph between west and east."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from wagtail.models import Locale

from cms.languages.parity.board import Board, Cell, Row
from cms.languages.parity.glyphs import EAST, WEST, glyph_of
from cms.languages.parity.sentences import language_heading


def drawn(board: Board, everything: Iterable[Locale]) -> dict[str, Any]:
    """``everything``: all languages of the site, also those that the board does not show.

    The glyph follows the column of the west where the next one is the east.
    """
    codes = [locale.language_code for locale in board.locales]
    languages = {locale.pk: locale.language_code for locale in everything}
    has_glyph = (WEST, EAST) in pairwise(codes)
    return {
        "board": board,
        "width": len(codes) + 1 + has_glyph,
        "columns": [
            {
                "code": locale.language_code,
                "name": language_heading(locale),
                "has_glyph": has_glyph and locale.language_code == WEST,
            }
            for locale in board.locales
        ],
        "sections": [
            {
                "title": section.title,
                "language": languages.get(section.locale_id or 0),
                "rows": [_row(row, languages, has_glyph) for row in section.rows],
            }
            for section in board.sections
        ],
    }


def _row(row: Row, codes: dict[int, str], has_glyph: bool) -> dict[str, Any]:
    return {
        "name": row.name,
        "language": None if row.is_ours else codes[row.source.locale_id],
        "address": row.address,
        "cells": [_cell(row, cell, has_glyph and cell.code == WEST) for cell in row.cells],
    }


def _cell(row: Row, cell: Cell, has_glyph: bool) -> dict[str, Any]:
    return {
        "language": cell.language,
        "state": cell.state,
        "label": cell.label,
        "details": cell.details,
        "address": cell.address,
        "glyph": glyph_of(row) if has_glyph else None,
    }
