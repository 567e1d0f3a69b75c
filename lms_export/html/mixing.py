"""An order that gives nothing away, the same on every export; the player mixes anew for each attempt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from lms_export.course import Item, Pair
from lms_export.html.answers import letter
from lms_export.html.identifiers import code_of

Part = TypeVar("Part", Item, Pair)


def mixed(parts: Sequence[Part], seed: str) -> list[Part]:
    """``parts`` in another order than given, where there are two or more."""
    given = list(parts)
    order = sorted(given, key=lambda part: code_of(seed + letter(part)))
    return order[1:] + order[:1] if order == given else order
