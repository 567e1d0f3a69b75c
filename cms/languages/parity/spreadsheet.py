"""A board as a CSV file: a line for each page and language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from cms.core.spreadsheets import as_csv
from cms.languages.parity.board import Board, Cell
from cms.languages.parity.sentences import who_acts
from cms.users.naming import name_of


def table_of(board: Board, absolute: Callable[[str], str]) -> bytes:
    lines = (
        _line(section.title, row.name, cell, absolute)
        for section in board.sections
        for row in section.rows
        for cell in row.cells
    )
    return as_csv(_head(), lines)


def _head() -> list[str]:
    return [
        _("Section"),
        _("Page"),
        _("Language"),
        _("State"),
        _("Texts"),
        _("Done"),
        _("Percent"),
        _("Missing"),
        _("Changed since"),
        _("Machine"),
        _("Has an error"),
        _("Behind since"),
        _("Changed by"),
        _("Next step"),
        _("Who"),
        _("Due"),
        _("Address"),
    ]


def _line(section: str, name: str, cell: Cell, absolute: Callable[[str], str]) -> Iterator[Any]:
    state = cell.state
    yield from (section, name, cell.code, state.state.label)
    yield from (state.total, state.done, state.percent)
    yield from (state.missing, state.outdated, state.machine, state.faulty)
    yield state.behind_since.date().isoformat() if state.behind_since else ""
    yield name_of(state.changed_by)
    yield who_acts(state)
    yield name_of(state.person)
    yield state.due.isoformat() if state.due else ""
    yield absolute(cell.address) if cell.address else ""
