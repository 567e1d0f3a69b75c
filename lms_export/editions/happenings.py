"""What rooms above do when an edition is released or withdrawn: a registry, as ``ready`` fills it.

Each function is called in the transaction in which it happens, so that it is undone with it.
"""

from __future__ import annotations

from collections.abc import Callable

from lms_export.editions.models import Edition

Happening = Callable[[Edition], object]

_released: list[Happening] = []
_withdrawn: list[Happening] = []


def after_release(function: Happening) -> None:
    if function not in _released:
        _released.append(function)


def after_withdrawal(function: Happening) -> None:
    """Also where a consent has ended; called while readers' pages are still as they were."""
    if function not in _withdrawn:
        _withdrawn.append(function)


def is_released(edition: Edition) -> None:
    for function in _released:
        function(edition)


def is_withdrawn(edition: Edition) -> None:
    for function in _withdrawn:
        function(edition)
