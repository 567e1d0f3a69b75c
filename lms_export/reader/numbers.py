"""The slots of what a document asks."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from wagtail.blocks import StreamValue

from cms.core.blocks import ACTIVITY_TYPES
from cms.courses.slots import slots

Numbers = dict[tuple[UUID, UUID], int]


def numbers_for(course_key: UUID, streams: Iterable[StreamValue]) -> Numbers:
    """(scope, item) -> slot for every question and choice, in one query.

    What was never published has no slot yet; a preview shows it with the next free number.
    """
    items = list(_items(course_key, streams))
    numbers = slots({scope for scope, _item in items})
    for scope, item in items:
        if (scope, item) not in numbers:
            numbers[scope, item] = _next_free(numbers, scope)
    return numbers


def _items(course_key: UUID, streams: Iterable[StreamValue]) -> Iterator[tuple[UUID, UUID]]:
    for stream in streams:
        for block in stream:
            if block.block_type in ACTIVITY_TYPES:
                yield course_key, UUID(block.id)
                for choice in block.value.get("choices") or ():
                    yield UUID(block.id), UUID(choice.id)


def _next_free(numbers: Numbers, scope: UUID) -> int:
    return max((number for (owner, _item), number in numbers.items() if owner == scope), default=-1) + 1
