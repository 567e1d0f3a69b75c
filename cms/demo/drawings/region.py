"""The region: our own sketch from rough coordinates, not to scale."""

from __future__ import annotations

from cms.demo.drawings.svg import (
    EAST,
    EAST_TINT,
    INK,
    PAPER,
    SKY,
    WEST,
    WEST_TINT,
    Point,
    drawing,
    label,
    path,
    polygon,
    rectangle,
    stone,
)

_COAST: tuple[Point, ...] = ((90, 520), (130, 430), (80, 380), (180, 300), (220, 200), (330, 110), (380, 0))
_BORDER: tuple[Point, ...] = (
    (330, 520),
    (345, 430),
    (320, 350),
    (380, 280),
    (400, 190),
    (470, 100),
    (480, 0),
)
_INNER: tuple[Point, ...] = ((590, 520), (560, 400), (610, 300), (640, 180))
_EAST_COAST: tuple[Point, ...] = ((760, 520), (730, 420), (780, 330), (720, 250), (790, 140))


def region() -> str:
    """Trøndelag, Jämtland and Västernorrland, with the border between them."""
    return drawing(
        800,
        520,
        [
            rectangle(0, 0, 800, 520, SKY),
            polygon([*_COAST, *reversed(_BORDER)], WEST_TINT, WEST),
            polygon([*_BORDER, (640, 0), (640, 180), *reversed(_INNER)], EAST_TINT, EAST),
            polygon([*_INNER, *reversed(_EAST_COAST)], PAPER, EAST),
            path(_BORDER, INK, 4),
            *(stone(x, y) for x, y in _BORDER[1:-1]),
            label(230, 400, "Trøndelag", 30, WEST),
            label(480, 320, "Jämtland", 30, EAST),
            label(672, 460, "Väster-", 24, EAST),
            label(672, 488, "norrland", 24, EAST),
            *_place(220, 330, "Trondheim"),
            *_place(330, 160, "Høylandet"),
            *_place(400, 370, "Åre"),
        ],
    )


def _place(x: float, y: float, name: str) -> list[str]:
    return [rectangle(x - 6, y - 6, 12, 12, INK), label(x, y - 14, name, 20)]
