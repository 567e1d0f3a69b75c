"""The cover: two sides that mirror each other, with a path across the border."""

from __future__ import annotations

from collections.abc import Iterator

from cms.demo.drawings.svg import (
    EAST,
    INK,
    PAPER,
    STONE,
    WEST,
    Point,
    drawing,
    house,
    path,
    polygon,
    rectangle,
    stone,
)

_HILLS: tuple[Point, ...] = ((0, 420), (90, 330), (170, 370), (280, 270), (400, 380), (480, 350))


def cover() -> str:
    return drawing(
        960,
        540,
        [
            rectangle(0, 0, 480, 540, WEST),
            rectangle(480, 0, 480, 540, EAST),
            polygon([*_HILLS, (480, 540), (0, 540)], "#0C364E"),
            polygon([*_mirrored(_HILLS), (480, 540), (960, 540)], "#153921"),
            *_houses(),
            path([(150, 460), (330, 470), (480, 440), (630, 470), (810, 460)], STONE, 8),
            path([(480, 0), (470, 140), (490, 280), (472, 420), (480, 540)], PAPER, 6),
            *(stone(480, y, 18) for y in (90, 210, 330, 440)),
        ],
    )


def _houses() -> Iterator[str]:
    for x in (90, 200):
        yield house(x, 450, 60, PAPER, INK)
        yield house(960 - x - 60, 450, 60, PAPER, INK)


def _mirrored(points: tuple[Point, ...]) -> list[Point]:
    return [(960 - x, y) for x, y in points]
