"""Two lists of things with ids, side by side: what stayed, what moved, what came and went."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

import msgspec


class HasId(Protocol):
    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=HasId)


class Pair(msgspec.Struct, Generic[Thing], frozen=True, kw_only=True):
    """``old`` or ``new`` is nothing where the list has it no more, or not yet."""

    old: Thing | None
    new: Thing | None
    has_moved: bool = False


def aligned(old: Sequence[Thing], new: Sequence[Thing]) -> list[Pair[Thing]]:
    """In the new order; what is gone stands after what it stood after."""
    before = {thing.id: thing for thing in old}
    places = {thing.id: place for place, thing in enumerate(old)}
    kept = [thing.id for thing in new if thing.id in before]
    steady = _in_order([(places[id], id) for id in kept])
    gone = _gone_after(old, {thing.id for thing in new})
    pairs = [Pair(old=thing, new=None) for thing in gone.get("", ())]
    for thing in new:
        was = before.get(thing.id)
        pairs.append(Pair(old=was, new=thing, has_moved=was is not None and thing.id not in steady))
        pairs += [Pair(old=lost, new=None) for lost in gone.get(thing.id, ())]
    return pairs


def _gone_after(old: Sequence[Thing], remaining: set[str]) -> dict[str, list[Thing]]:
    gone: dict[str, list[Thing]] = {}
    last = ""
    for thing in old:
        if thing.id in remaining:
            last = thing.id
        else:
            gone.setdefault(last, []).append(thing)
    return gone


def _in_order(places: Sequence[tuple[int, str]]) -> set[str]:
    """The most things whose order has not changed, so that as few as possible have moved."""
    ends: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for number, (place, _id) in enumerate(places):
        length = bisect_left(ends, place)
        before.append(chains[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        chains[length : length + 1] = [number]
    found: set[str] = set()
    number = chains[-1] if chains else -1
    while number >= 0:
        found.add(places[number][1])
        number = before[number]
    return found
