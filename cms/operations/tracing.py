"""What is being worked on: names that every line of the log carries, from the request to the queue.

What the queue does carries the task's number and the name of the request that asked for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import uuid4

request_id: ContextVar[str] = ContextVar("request_id", default="")
task_id: ContextVar[str] = ContextVar("task_id", default="")
_came_along: ContextVar[bool] = ContextVar("came_along", default=False)
"""Whether the name of the request came with the task."""

_SHAPE = re.compile(r"[A-Za-z0-9._-]{8,64}")


@contextmanager
def request_named(given: str) -> Iterator[str]:
    """``given`` is what a proxy in front calls it; where that is no name, one is drawn."""
    name = given if _SHAPE.fullmatch(given) else uuid4().hex
    token = request_id.set(name)
    try:
        yield name
    finally:
        request_id.reset(token)


def begin_task(number: str, asked_by: str) -> None:
    """A worker has no request of its own; where the task is done at once, the request's name stays."""
    task_id.set(number)
    if asked_by:
        request_id.set(asked_by)
        _came_along.set(True)


def end_task() -> None:
    task_id.set("")
    if _came_along.get():
        request_id.set("")
        _came_along.set(False)
