"""Counting, within this process and for all processes together.

Together, a process takes some times at once from the table and counts these down in memory: one in twelve
requests writes, and a limit is kept but for a few times of each process.
"""

from __future__ import annotations

from math import ceil
from time import time
from typing import NamedTuple

from django.db import DatabaseError

from cms.api.limits.policies import Policy
from cms.core.throttling import counted

_MOST_KEPT = 20_000
"""Networks that are remembered; past them counting begins anew."""
_PARTS = 50
_MOST_AT_ONCE = 50


class Standing(NamedTuple):
    """How a client stands: ``used`` of ``most`` times, ``seconds`` until counting begins anew."""

    policy: Policy
    most: int
    used: int
    seconds: int

    @property
    def is_over(self) -> bool:
        return self.used > self.most


class _Taken(NamedTuple):
    used: int
    left: int
    ends: float


_here: dict[str, int] = {}
_window = 0
_taken: dict[tuple[str, str], _Taken] = {}


def forget_everything() -> None:
    _here.clear()
    _taken.clear()


def counted_here(policy: Policy, who: str) -> Standing:
    global _window
    now = time()
    window = int(now // policy.seconds)
    if window != _window or len(_here) > _MOST_KEPT:
        _here.clear()
        _window = window
    used = _here[who] = _here.get(who, 0) + 1
    return Standing(policy, policy.most, used, policy.seconds - int(now % policy.seconds))


def counted_together(policy: Policy, who: str) -> Standing | None:
    """``None`` where the database takes no count: nobody is refused for that."""
    now = time()
    key = (policy.name, who)
    taken = _taken.get(key)
    if taken is None or taken.left == 0 or taken.ends <= now:
        try:
            taken = _take(policy, who)
        except DatabaseError:
            return None
        if len(_taken) > _MOST_KEPT:
            _taken.clear()
    taken = _taken[key] = taken._replace(used=taken.used + 1, left=taken.left - 1)
    return Standing(policy, policy.most, taken.used, max(1, ceil(taken.ends - now)))


def _take(policy: Policy, who: str) -> _Taken:
    times = min(_MOST_AT_ONCE, max(1, policy.most // _PARTS))
    number, ends = counted(f"api-{policy.name}", who, seconds=policy.seconds, times=times)
    return _Taken(used=number - times, left=times, ends=ends.timestamp())
