"""Sending what was never sent, from the board: all of a language at once, in the queue."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail.models import Locale

from cms.languages.models import TranslationJob
from cms.languages.parity.board import Board, Cell
from cms.languages.states import NextStep
from cms.languages.submission import start_submission


def is_unsent(cell: Cell) -> bool:
    return cell.state.next_step is NextStep.SUBMIT


def send_what_is_missing(board: Board, locale: Locale, person: Any) -> TranslationJob | None:
    """``None`` where everything was sent already, such as by somebody else a moment ago."""
    sources = list(_unsent(board, locale))
    return start_submission(sources, [locale], person, title=board.title) if sources else None


def _unsent(board: Board, locale: Locale) -> Iterable[Any]:
    return (
        row.source
        for row in board.rows
        if any(cell.locale == locale and is_unsent(cell) for cell in row.cells)
    )
