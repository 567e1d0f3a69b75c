"""Target and result: the bar is the result, the stake beside it is the target."""

from __future__ import annotations

from collections.abc import Iterator

from cms.demo.drawings.svg import INK, LINE, STONE, STONE_EDGE, drawing, label, path, polygon, rectangle

_LEFT, _WIDTH = 60, 620


def selected() -> str:
    """24 companies selected, the target was 16."""
    return _target_and_result(result=24, target=16)


def resource_persons() -> str:
    """104 resource persons, the target was 100."""
    return _target_and_result(result=104, target=100)


def cooperation() -> str:
    """Two companies began cooperation, the target was two."""
    return _target_and_result(result=2, target=2)


def _target_and_result(*, result: int, target: int) -> str:
    scale = _WIDTH / max(result, target)
    return drawing(
        800,
        280,
        [
            path([(_LEFT, 210), (_LEFT + _WIDTH + 60, 210)], LINE, 2),
            rectangle(_LEFT, 120, result * scale, 90, INK),
            label(_LEFT + 24, 184, str(result), 52, "#F7FAF8", "start"),
            *_stake(_LEFT + target * scale, str(target)),
        ],
    )


def _stake(x: float, numeral: str) -> Iterator[str]:
    """A snow stake, with its number above and no bar of its own."""
    yield rectangle(x - 5, 76, 10, 160, STONE, STONE_EDGE)
    yield polygon([(x - 5, 76), (x, 62), (x + 5, 76)], STONE, STONE_EDGE)
    yield label(x, 48, numeral, 36)
