"""The body of a lesson or case: block type -> the function that reads it."""

from collections.abc import Iterator, Mapping

from wagtail.blocks import StreamValue

from cms.core.blocks.activities import QUESTION_TYPES
from lms_export import course
from lms_export.reader import activities, borrowed, evidence_blocks, media_blocks, tasks, text_blocks
from lms_export.reader.agreement import agrees
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.versions import blocks_in_languages

READERS: dict[str, BlockReader] = {
    **text_blocks.READERS,
    **evidence_blocks.READERS,
    **media_blocks.READERS,
    **activities.READERS,
    **tasks.READERS,
    **borrowed.READERS,
}


def read_body(streams: Mapping[str, StreamValue], reading: Reading) -> tuple[course.LessonBlock, ...]:
    """Blocks in the order of the first language, each with its versions in all languages."""
    return tuple(_nodes(streams, reading))


def read_test(streams: Mapping[str, StreamValue], reading: Reading) -> tuple[course.Scored, ...]:
    """The scored questions of a module test."""
    return tuple(node for node in _nodes(streams, reading) if isinstance(node, course.Scored))


def _nodes(streams: Mapping[str, StreamValue], reading: Reading) -> Iterator[course.LessonBlock]:
    return (
        node
        for block_type, key, versions in blocks_in_languages(streams)
        if (block_type not in QUESTION_TYPES or agrees(key, versions, reading))
        and (node := READERS[block_type](key, versions, reading)) is not None
    )
