"""Whether an account is protected by more than a password: a registry.

A room that brings a second factor registers a function when its app is ready::

    register_second_factor(has_registered_device)

It gets the user. Where any says yes, a password alone opens nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

HasSecondFactor = Callable[[Any], bool]

_registered: list[HasSecondFactor] = []


def register_second_factor(function: HasSecondFactor) -> None:
    if function not in _registered:
        _registered.append(function)


def forget_second_factor(function: HasSecondFactor) -> None:
    _registered.remove(function)


def has_second_factor(user: Any) -> bool:
    return any(has_factor(user) for has_factor in _registered)
