"""Questions whose languages do not agree: one was changed, and its translation is not published yet.

Until it is, the translation keeps its whole previous question, words and key. Each language is right alone;
a package in both would ask one thing in one language and another in the other, and judge both by one key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wagtail import blocks
from wagtail.blocks import StreamValue, StructValue

from cms.core.blocks.activities import QUESTION_TYPES
from cms.core.blocks.borrowed import question_address
from lms_export import course
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import Reading
from lms_export.reader.texts import block_text
from lms_export.reader.versions import Versions, blocks_in_languages, first

_WORDS = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock)


def agrees(key: str, versions: Versions, reading: Reading) -> bool:
    """Whether all languages ask the same: everything that is no text is equal, and no language has the
    translation of an older text."""
    if key in reading.apart:
        return False
    keys = [_without_words(value) for value in versions.values()]
    return all(key == keys[0] for key in keys[1:])


def unasked_in(streams: Mapping[str, StreamValue], reading: Reading) -> tuple[course.Unasked, ...]:
    """The questions that are left out of the document, so that no language counts them."""
    if len(streams) < 2:
        return ()
    return tuple(
        course.Unasked(id=identifier("question", key), prompt=_prompt(block_type, question))
        for block_type, key, question in _questions(streams, reading)
        if not agrees(key, question, reading)
    )


def _questions(streams: Mapping[str, StreamValue], reading: Reading) -> Iterator[tuple[str, str, Versions]]:
    """Type, id and versions of each question, also of those that are borrowed."""
    for block_type, key, versions in blocks_in_languages(streams):
        if block_type in QUESTION_TYPES:
            yield block_type, key, versions
        elif block_type == "borrowed_question":
            address = question_address(first(versions)["question"])
            found = reading.borrowed.get(address) if address else None
            if address and found:
                yield found[0], str(address.block), found[1]


def _prompt(block_type: str, question: Versions) -> course.Text:
    return block_text(question, "claim" if block_type == "true_false" else "question")


def _without_words(value: Any) -> Any:
    if isinstance(value, StructValue):
        children = value.block.child_blocks
        return {
            name: _without_words(part)
            for name, part in value.items()
            if not isinstance(children[name], _WORDS)
        }
    if isinstance(value, StreamValue):
        return [(part.id, part.block_type, _part(part)) for part in value]
    return value


def _part(part: StreamValue.StreamChild) -> Any:
    return None if isinstance(part.block, _WORDS) else _without_words(part.value)
