"""The picture that stands for a page where its link is shared: two fields, the clearing, the title."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from cms.website.art.inks import inks
from cms.website.presentation.sides import EAST, WEST, side_of

WIDTH, HEIGHT = 1200, 630
VERSION = 1
"""To be raised when the drawing changes: every picture is then another one."""

_FONT = Path(__file__).parent.parent / "static/website/fonts/schibsted-grotesk-var.woff2"
_WEIGHT, _USUAL_WEIGHT = 700, 500
_MARGIN, _LEADING = 72, 1.12
_LARGEST, _SMALLEST, _STEP = 84, 40, 4
_MOST_LINES = 5
_SLANT, _SLIVER, _CLEARING = 70, 190, 44
_STONE = ((15, 1.5), (25, 4), (30.5, 13), (28, 24.5), (18, 30.5), (7, 27.5), (1.5, 17.5), (5, 6.5))

Box = tuple[float, float]


def draw(title: str, kind: str, language: str) -> bytes:
    """A PNG; the same bytes for the same words."""
    colours = inks("light")
    side = side_of(language)
    image = Image.new("RGB", (WIDTH, HEIGHT), colours["paper"])
    pen = ImageDraw.Draw(image)
    left, right = _fields(pen, side, colours)
    ink = colours["onfield"] if side in (WEST, EAST) else colours["ink"]
    _write(pen, (left, right), title, kind, ink)
    kept = BytesIO()
    image.quantize(64).save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _fields(pen: ImageDraw.ImageDraw, side: str, colours: dict[str, str]) -> Box:
    """The reader's side wide, the neighbour's a sliver; else both narrow. Returns where words fit."""
    west = WIDTH - _SLIVER - _CLEARING if side == WEST else _SLIVER if side == EAST else _SLIVER // 2
    east = west + _CLEARING if side in (WEST, EAST) else WIDTH - _SLIVER // 2
    pen.polygon([(0, 0), (west + _SLANT, 0), (west - _SLANT, HEIGHT), (0, HEIGHT)], fill=colours["fieldw"])
    right = [(east + _SLANT, 0), (WIDTH, 0), (WIDTH, HEIGHT), (east - _SLANT, HEIGHT)]
    pen.polygon(right, fill=colours["fielde"])
    _stone(pen, (west + east) / 2 if side in (WEST, EAST) else WIDTH - _MARGIN * 2.4, colours)
    if side == WEST:
        return _MARGIN, west - _SLANT - _MARGIN / 2
    if side == EAST:
        return east + _SLANT + _MARGIN / 2, WIDTH - _MARGIN
    return west + _SLANT + _MARGIN / 2, east - _SLANT - _MARGIN / 2


def _stone(pen: ImageDraw.ImageDraw, centre: float, colours: dict[str, str]) -> None:
    """At the foot of the clearing, where it has come a little to the west."""
    size, y = 2.0, HEIGHT - 96
    x = centre - _SLANT * (y / HEIGHT - 0.5) * 2 - 16 * size
    outline = [(x + px * size, y - 16 * size + py * size) for px, py in _STONE]
    pen.polygon(outline, fill=colours["stone"], outline=colours["onstone"], width=4)


def _write(pen: ImageDraw.ImageDraw, box: Box, title: str, kind: str, ink: str) -> None:
    left, right = box
    font, lines = _fitted(" ".join(title.replace("\xad", "").split()), right - left)
    pen.text((left, _MARGIN), kind, font=_font(30, _USUAL_WEIGHT), fill=ink)
    for number, line in enumerate(lines):
        pen.text((left, _MARGIN + 64 + number * font.size * _LEADING), line, font=font, fill=ink)
    pen.text((left, HEIGHT - _MARGIN - 34), "Synergos", font=_font(34, _WEIGHT), fill=ink)


def _fitted(title: str, width: float) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """As large as it fits; what is too long even when small ends with an ellipsis."""
    for size in range(_LARGEST, _SMALLEST - 1, -_STEP):
        font = _font(size, _WEIGHT)
        lines = _lines(title, font, width)
        if len(lines) <= _MOST_LINES and len(lines) * size * _LEADING <= HEIGHT - 3.9 * _MARGIN:
            return font, lines
    shown = lines[:_MOST_LINES]
    return font, [*shown[:-1], shown[-1].rstrip(" .,") + "…"]


def _lines(title: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines = [""]
    for word in [piece for whole in title.split(" ") for piece in _broken(whole, font, width)]:
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [line for line in lines if line] or [""]


def _broken(word: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """A word that is wider than the field, in pieces."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and font.getlength(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@cache
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(_FONT, size)
    font.set_variation_by_axes([weight])
    return font
