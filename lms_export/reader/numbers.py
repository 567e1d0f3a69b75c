"""The slots of what a document asks."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from wagtail.blocks import StreamValue

from cms.core.blocks import activities_in, parts_of, parts_of_value
from cms.core.blocks.borrowed import QuestionAddress
from cms.courses.slots import slots
from lms_export.reader.versions import Versions, first

Numbers = dict[tuple[UUID, UUID], int]


def numbers_for(
    course_key: UUID,
    streams: Iterable[StreamValue],
    borrowed: Mapping[QuestionAddress, tuple[str, Versions]] | None = None,
) -> Numbers:
    """(scope, item) -> slot for every activity and its parts, in one query.

    What was never published has no slot yet; a preview shows it with the next free number.
    """
    items = [*_items(course_key, streams), *_borrowed_items(course_key, borrowed or {})]
    numbers = slots({scope for scope, _item in items})
    for scope, item in items:
        if (scope, item) not in numbers:
            numbers[scope, item] = _next_free(numbers, scope)
    return numbers


def _items(course_key: UUID, streams: Iterable[StreamValue]) -> Iterator[tuple[UUID, UUID]]:
    for activity in activities_in(streams):
        yield course_key, UUID(activity.id)
        for part in parts_of(activity):
            yield UUID(activity.id), part


def _borrowed_items(
    course_key: UUID, borrowed: Mapping[QuestionAddress, tuple[str, Versions]]
) -> Iterator[tuple[UUID, UUID]]:
    for address, (block_type, versions) in borrowed.items():
        yield course_key, address.block
        for part in parts_of_value(block_type, first(versions)):
            yield address.block, part


def _next_free(numbers: Numbers, scope: UUID) -> int:
    return max((number for (owner, _item), number in numbers.items() if owner == scope), default=-1) + 1
