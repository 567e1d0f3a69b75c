"""Who is told when a stored page is written or removed: a registry.

A room registers a function when its app is ready::

    listen(index_what_was_written)

It gets an ``Event``, in the transaction that changed the row: what fails there takes the change back, and
what may wait belongs in the task queue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from cms.api.stored.models import StoredPage

Kind = Literal["created", "updated", "moved", "unpublished", "deleted", "rebuilt"]


@dataclass(frozen=True, kw_only=True)
class Event:
    """``rebuilt`` says that nothing changed, yet the row was written anew by ``rebuild_projection``.

    ``document`` is the JSON value that is sent, ``None`` where the row is gone; ``row`` is as it is now, or
    as it was before it went. ``former_path`` is where a moved page stood.
    """

    kind: Kind
    row: StoredPage
    document: dict[str, Any] | None = field(repr=False)
    former_path: str = ""

    @property
    def is_removed(self) -> bool:
        return self.document is None


Listener = Callable[[Event], None]

_listeners: list[Listener] = []


def listen(function: Listener) -> Listener:
    if function not in _listeners:
        _listeners.append(function)
    return function


def tell(event: Event) -> None:
    for function in _listeners:
        function(event)
