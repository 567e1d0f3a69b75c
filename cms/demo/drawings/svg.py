"""The few shapes the drawings are made of: straight segments on their own paper, in the design's inks."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

Point = tuple[float, float]

PAPER, INK, LINE, QUIET = "#F7FAF8", "#14211B", "#717E78", "#CBD3CE"
WEST, EAST, STONE, STONE_EDGE = "#155679", "#255D38", "#F7C52B", "#14211B"
WEST_TINT, EAST_TINT, SKY = "#E0EFFA", "#E3F1E6", "#D7EAF0"


def drawing(width: int, height: int, shapes: Iterable[str]) -> str:
    """The whole file. Its paper makes it readable on a dark page too."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">\n'
        + "\n".join([rectangle(0, 0, width, height, PAPER), *shapes])
        + "\n</svg>\n"
    )


def rectangle(x: float, y: float, width: float, height: float, fill: str, stroke: str = "") -> str:
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" '
        f'fill="{fill}"{_outline(stroke)}/>'
    )


def polygon(points: Iterable[Point], fill: str, stroke: str = "") -> str:
    return f'<polygon points="{_points(points)}" fill="{fill}"{_outline(stroke)}/>'


def path(points: Iterable[Point], stroke: str, width: float = 2, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<polyline points="{_points(points)}" fill="none" stroke="{stroke}" stroke-width="{_n(width)}" '
        f'stroke-linejoin="miter"{dashed}/>'
    )


def label(x: float, y: float, text: str, size: int = 28, fill: str = INK, anchor: str = "middle") -> str:
    """A numeral or a proper name of a place: nothing that would need translating."""
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-family="Arial, Verdana, sans-serif" font-size="{size}" '
        f'font-weight="700" text-anchor="{anchor}" fill="{fill}">{escape(text)}</text>'
    )


def house(x: float, y: float, size: float, fill: str, stroke: str = INK) -> str:
    """One house is one company; ``x, y`` is its lower left corner."""
    half, wall = size / 2, size * 0.55
    return polygon(
        [(x, y), (x, y - wall), (x + half, y - size), (x + size, y - wall), (x + size, y)], fill, stroke
    )


def stone(x: float, y: float, radius: float = 8) -> str:
    """A stone on the border."""
    corners = [(-1, 0.2), (-0.5, -0.9), (0.4, -1), (1, -0.1), (0.6, 0.8), (-0.4, 0.9)]
    return polygon([(x + dx * radius, y + dy * radius) for dx, dy in corners], STONE, STONE_EDGE)


def _outline(stroke: str) -> str:
    return f' stroke="{stroke}" stroke-width="2"' if stroke else ""


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(number: float) -> str:
    """Two decimals at most, so that the same drawing is the same bytes everywhere."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
