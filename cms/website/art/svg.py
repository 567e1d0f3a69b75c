"""The few SVG shapes the drawings need, as text with short numbers."""

from collections.abc import Iterable

Point = tuple[float, float]


def number(value: float) -> str:
    """At most one decimal: finer than the eye, shorter than the file."""
    return f"{value:.1f}".removesuffix(".0")


def points(pairs: Iterable[Point]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in pairs)


def polygon(pairs: Iterable[Point], **attributes: str) -> str:
    return f'<polygon points="{points(pairs)}"{_attributes(attributes)}/>'


def path(commands: str, **attributes: str) -> str:
    return f'<path d="{commands}"{_attributes(attributes)}/>'


def line(start: Point, end: Point) -> str:
    """The path command of one straight stroke."""
    (x1, y1), (x2, y2) = start, end
    return f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}"


def group(content: str, **attributes: str) -> str:
    return f"<g{_attributes(attributes)}>{content}</g>"


def document(
    content: str, width: int, height: int, align: str = "xMidYMid", fit: str = "meet", top: int = 0
) -> str:
    """A whole file that fills its box by ``fit``, holding on to the side named by ``align``."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 {top} {width} {height}"'
        f' preserveAspectRatio="{align} {fit}">{content}</svg>\n'
    )


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {name.rstrip("_").replace("_", "-")}="{value}"' for name, value in attributes.items())
