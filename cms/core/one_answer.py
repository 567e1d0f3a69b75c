"""What one answer asks several times is asked once: closed sections, the course a lesson stands in."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

Found = TypeVar("Found")

_known: ContextVar[dict[Hashable, Any] | None] = ContextVar("known while one answer is made", default=None)


@contextmanager
def one_answer() -> Iterator[None]:
    """Only around what changes nothing: what was asked within it stays as it was."""
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


def once(key: Hashable, ask: Callable[[], Found]) -> Found:
    """What ``ask`` says; outside of an answer it is asked each time."""
    known = _known.get()
    if known is None:
        return ask()
    if key not in known:
        known[key] = ask()
    found: Found = known[key]
    return found
