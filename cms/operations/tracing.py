"""What is being worked on: names that every line of the log carries, from the request to the queue.

A task's number is logged with the number of the request that asked for it, so that both can be followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import uuid4

request_id: ContextVar[str] = ContextVar("request_id", default="")
task_id: ContextVar[str] = ContextVar("task_id", default="")

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
