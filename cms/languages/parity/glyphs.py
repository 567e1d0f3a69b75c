"""The parity glyph: two bars, Norwegian and Swedish. Of equal height they are in step."""

from __future__ import annotations

from dataclasses import dataclass

from cms.languages.parity.board import Row

WEST, EAST = "nb", "sv"
_FULL = 18


@dataclass(frozen=True, kw_only=True)
class Bar:
    """In the units of the drawing, which is 20 high with a line of 1 around it."""

    top: int
    height: int


def glyph_of(row: Row) -> dict[str, Bar]:
    """West and east; an empty bar where there is no translation yet."""
    percent = {cell.code: cell.state.percent if cell.state.target_pk else 0 for cell in row.cells}
    return {"west": _bar(percent[WEST]), "east": _bar(percent[EAST])}


def _bar(percent: int) -> Bar:
    height = round(_FULL * percent / 100)
    return Bar(top=1 + _FULL - height, height=height)
