"""Locks beside Wagtail's own: a registry, asked whenever a page is opened or saved in the editor.

A room registers a function when its app is ready::

    register_lock(lock_of)

It gets the page and returns a ``wagtail.locks.BaseLock``, or ``None`` where it has none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail.locks import BaseLock

LockOf = Callable[[Any], BaseLock | None]

_registered: list[LockOf] = []


def register_lock(function: LockOf) -> None:
    if function not in _registered:
        _registered.append(function)


def registered_lock(page: Any) -> BaseLock | None:
    return next((lock for lock_of in _registered if (lock := lock_of(page)) is not None), None)
