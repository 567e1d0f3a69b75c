"""104 resource persons, and almost every line runs through a few."""

from __future__ import annotations

from collections.abc import Iterator

from cms.demo.drawings.svg import EAST, INK, LINE, WEST, Point, drawing, path, polygon

_PERSONS = 104
_FEW: tuple[Point, ...] = ((300, 250), (500, 250))


def network() -> str:
    dots = list(_dots())
    return drawing(
        800,
        500,
        [
            *(path([dot, _nearest(dot)], LINE, 1) for dot in dots),
            path(list(_FEW), INK, 6),
            *(_dot(dot, 6, INK) for dot in dots),
            *(_dot(point, 22, fill) for point, fill in zip(_FEW, (WEST, EAST), strict=True)),
        ],
    )


def _dots() -> Iterator[Point]:
    """On a grid that leans a little, so that it looks drawn and is the same every time."""
    for index in range(_PERSONS):
        row, column = divmod(index, 13)
        yield (70 + column * 55 + (row * 17) % 23, 40 + row * 60 + (column * 13) % 19)


def _nearest(dot: Point) -> Point:
    return min(_FEW, key=lambda point: (point[0] - dot[0]) ** 2 + (point[1] - dot[1]) ** 2)


def _dot(point: Point, size: float, fill: str) -> str:
    x, y = point
    return polygon([(x - size, y), (x, y - size), (x + size, y), (x, y + size)], fill)
