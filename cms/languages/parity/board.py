"""What a board shows, as values: no request, no query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from cms.languages.states import TranslationState


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One page in one language. ``address``: where its next step is taken, ``""`` if nowhere."""

    locale: Locale
    language: str
    state: TranslationState
    label: str
    since: str
    details: str
    address: str

    @property
    def code(self) -> str:
        return self.locale.language_code


@dataclass(frozen=True, kw_only=True)
class Row:
    """A page or snippet; ``number`` as in the course, ``""`` where it has none.

    ``is_ours``: the title is a word of the interface, not one of the content.
    """

    source: Any
    title: str
    number: str = ""
    is_ours: bool = False
    address: str = ""
    cells: tuple[Cell, ...] = ()

    @property
    def key(self) -> UUID:
        return self.source.translation_key

    @property
    def name(self) -> str:
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True, kw_only=True)
class Section:
    """``locale_id``: the language of its title, ``None`` where that is a word of the interface."""

    title: str
    rows: tuple[Row, ...]
    locale_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Board:
    """``noun``: what a row is called, for the head of the table. ``locales`` are its columns."""

    title: str
    subtitle: str
    noun: str
    locales: tuple[Locale, ...]
    sections: tuple[Section, ...]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for section in self.sections for row in section.rows)

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        return tuple(cell for row in self.rows for cell in row.cells)

    def of_rows(self, rows: Iterable[Row]) -> Board:
        """Only these, as they stand in their sections."""
        kept = {row.key: row for row in rows}
        sections = (
            replace(section, rows=tuple(kept[row.key] for row in section.rows if row.key in kept))
            for section in self.sections
        )
        return replace(self, sections=tuple(section for section in sections if section.rows))

    def of_locales(self, locales: Iterable[Locale]) -> Board:
        """Only these columns."""
        columns = tuple(locales)
        rows = [replace(row, cells=_cells(row, columns)) for row in self.rows]
        return replace(self.of_rows(rows), locales=columns)


def _cells(row: Row, locales: tuple[Locale, ...]) -> tuple[Cell, ...]:
    return tuple(cell for cell in row.cells if cell.locale in locales)


def people_of(cells: Iterable[Cell]) -> Iterator[Any]:
    """Those who act next somewhere, each once."""
    seen = set()
    for cell in cells:
        person = cell.state.person
        if person is not None and person.pk not in seen:
            seen.add(person.pk)
            yield person
