"""Whoever wants to know that a package is ready. A room registers when its app is ready::

when_ready(tell_the_academy)
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from lms_export.packages.models import Package

logger = logging.getLogger(__name__)

Listener = Callable[[Package], None]

_listeners: list[Listener] = []


def when_ready(listener: Listener) -> None:
    if listener not in _listeners:
        _listeners.append(listener)


def tell(package: Package) -> None:
    """One that fails keeps nobody else from hearing it: the package is there."""
    for listener in _listeners:
        try:
            listener(package)
        except Exception:
            logger.exception("Somebody could not be told that package %s is ready", package.pk)
