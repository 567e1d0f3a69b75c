"""Startup Exchange drawn with houses: one house is one company."""

from __future__ import annotations

from collections.abc import Iterator

from cms.demo.drawings.svg import (
    EAST,
    INK,
    LINE,
    PAPER,
    WEST,
    drawing,
    house,
    label,
    path,
    rectangle,
    stone,
)

ASSESSED, SELECTED, TRAVELLED = 42, 24, 15
TRAVELLED_FROM_NORWAY, TRAVELLED_FROM_SWEDEN = 9, 6
OCCASIONS = 9
ANSWERS = 5


def funnel() -> str:
    """42 drawn, 24 filled, 15 on the other side of the border."""
    return drawing(
        800,
        520,
        [
            *_rows(ASSESSED, top=60, fill=PAPER),
            *_rows(SELECTED, top=230, fill=LINE),
            path([(150, 360), (780, 360)], INK, 2, "10 8"),
            *(stone(x, 360) for x in (190, 360, 530, 700)),
            *_rows(TRAVELLED, top=400, fill=INK),
        ],
    )


def trips() -> str:
    """Nine occasions: nine lines across the border, and the houses that travelled."""
    return drawing(
        800,
        480,
        [
            rectangle(0, 0, 400, 480, "#E0EFFA"),
            rectangle(400, 0, 400, 480, "#E3F1E6"),
            path([(400, 0), (392, 120), (408, 240), (394, 360), (400, 480)], INK, 2),
            *_crossings(),
            *(stone(400, 40 + 100 * index) for index in range(4)),
            *_column(TRAVELLED_FROM_NORWAY, 60, WEST),
            *_column(TRAVELLED_FROM_SWEDEN, 650, EAST),
            label(400, 464, str(OCCASIONS), 40),
        ],
    )


def answers() -> str:
    """Five companies answered, and all five are filled: five of five, never a percentage."""
    return drawing(
        800,
        240,
        [
            *(house(60 + index * 110, 170, 90, INK) for index in range(ANSWERS)),
            label(690, 160, f"{ANSWERS} / {ANSWERS}", 52),
        ],
    )


def _rows(number: int, top: float, fill: str) -> Iterator[str]:
    """The number, then as many houses, at most 21 in a row."""
    yield label(80, top + 44, str(number), 52)
    for index in range(number):
        row, column = divmod(index, 21)
        yield house(150 + column * 30, top + 30 + row * 46, 24, fill)


def _column(number: int, x: float, fill: str) -> Iterator[str]:
    for index in range(number):
        row, column = divmod(index, 3)
        yield house(x + column * 34, 190 + row * 60, 28, fill)


def _crossings() -> Iterator[str]:
    for index in range(OCCASIONS):
        y = 60 + index * 42
        yield path([(190, y), (300, y - 12), (500, y + 8), (620, y)], INK, 3)
