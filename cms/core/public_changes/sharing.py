"""What many pages show alike is asked once, while nothing public has changed: menus, front pages, terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.core.cache import cache

from cms.core.public_changes.standing import KEPT, Standing

_token: ContextVar[str] = ContextVar("how things stood when the answer was begun", default="")
_NOTHING = object()


@contextmanager
def while_it_stands(now: Standing) -> Iterator[None]:
    """For an answer that is the same for everybody."""
    token = _token.set(now.token)
    try:
        yield
    finally:
        _token.reset(token)


def shared(name: str, ask: Callable[[], Any]) -> Any:
    """What ``ask`` says; for any other answer it is asked each time. It is pickled: values, no queries."""
    if not _token.get():
        return ask()
    key = f"shared-{_token.get()}-{name}"
    found = cache.get(key, _NOTHING)
    if found is _NOTHING:
        found = ask()
        cache.set(key, found, KEPT.total_seconds())
    return found
