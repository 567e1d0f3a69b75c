"""The figures above the table: of each language, how much is in step and what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from wagtail.models import Locale

from cms.languages.parity.board import Board
from cms.languages.parity.sending import is_unsent
from cms.languages.parity.sentences import language_heading
from cms.languages.states import State

_GOOD = (State.SOURCE, State.IN_STEP)


@dataclass(frozen=True, kw_only=True)
class Open:
    """So many rows in a state that somebody has to act on. ``query`` filters the board to them."""

    number: int
    label: str
    query: str


@dataclass(frozen=True, kw_only=True)
class Total:
    """``unsent``: rows that nobody has sent to translation yet."""

    code: str
    language: str
    in_step: int
    rows: int
    open: tuple[Open, ...]
    unsent: int


def totals_of(board: Board) -> list[Total]:
    return [_total(board, locale) for locale in board.locales]


def _total(board: Board, locale: Locale) -> Total:
    cells = [cell for cell in board.cells if cell.locale == locale]
    counts = Counter(cell.state.state for cell in cells)
    return Total(
        code=locale.language_code,
        language=language_heading(locale),
        in_step=sum(counts[state] for state in _GOOD),
        rows=counts.total(),
        open=tuple(_open(counts, locale)),
        unsent=sum(map(is_unsent, cells)),
    )


def _open(counts: Counter[State], locale: Locale) -> Iterator[Open]:
    for state in State:
        if state not in _GOOD and counts[state]:
            query = urlencode({"language": locale.language_code, "state": state.value})
            yield Open(number=counts[state], label=str(state.label).lower(), query=query)
