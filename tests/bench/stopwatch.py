"""How two ways are compared: in turns, within one run, the best of each.

A ratio of two times taken on one machine in one minute means the same everywhere; seconds do not.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

Work = Callable[[], object]

ROUNDS = 15
SECONDS_A_ROUND = 0.02


@dataclass(frozen=True, kw_only=True)
class Row:
    """``value`` is how many times the time of ``against`` it took; at most ``target`` is wanted."""

    name: str
    value: float
    unit: str
    against: str
    target: float


def compare(work: Work, reference: Work) -> float:
    """The time of ``work`` as a multiple of the time of ``reference``."""
    repeats, reference_repeats = repeats_for(work), repeats_for(reference)
    times = [(seconds(work, repeats), seconds(reference, reference_repeats)) for _ in range(ROUNDS)]
    return min(first for first, _ in times) / min(second for _, second in times)


def repeats_for(work: Work) -> int:
    """Enough that a round is long beside the clock's own steps."""
    return max(1, int(SECONDS_A_ROUND / max(seconds(work, 1), 1e-7)))


def seconds(work: Work, repeats: int) -> float:
    """Of one go, on average."""
    started = time.perf_counter()
    for _ in range(repeats):
        work()
    return (time.perf_counter() - started) / repeats
