"""A project that stopped: one lane per step, the last one empty up to its stake."""

from __future__ import annotations

from cms.demo.drawings.svg import INK, LINE, QUIET, STONE, STONE_EDGE, drawing, label, path, rectangle

# The source gives the application no date of its own.
_STEPS = ("2016", "", "2017-10")


def stopped() -> str:
    """Support in 2016, the application, the refusal in October 2017; after that nothing."""
    filled = [_lane(index, INK) for index in range(len(_STEPS))]
    numerals = [label(90, 96 + index * 84, year, 28) for index, year in enumerate(_STEPS) if year]
    return drawing(800, 400, [*filled, *numerals, *_empty_lane(len(_STEPS))])


def _lane(index: int, fill: str) -> str:
    return rectangle(180 + index * 150, 64 + index * 84, 150, 48, fill)


def _empty_lane(index: int) -> list[str]:
    y = 64 + index * 84
    return [
        path([(630, y), (760, y), (760, y + 48), (630, y + 48), (630, y)], LINE, 2, "8 6"),
        path([(180, y + 24), (630, y + 24)], QUIET, 2),
        rectangle(755, y - 30, 10, 90, STONE, STONE_EDGE),
    ]
