"""The table of descriptions: name of an endpoint -> its operations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cms.api.described.operation import Operation

Describe = Callable[[], Iterable[Operation]]

DESCRIPTIONS: dict[str, Describe] = {}


def describe(endpoint: str) -> Callable[[Describe], Describe]:
    """Register what describes the endpoint that has this name in ``cms.api.router``."""

    def register(operations: Describe) -> Describe:
        DESCRIPTIONS[endpoint] = operations
        return operations

    return register


def operations() -> Iterator[Operation]:
    for each in DESCRIPTIONS.values():
        yield from each()
