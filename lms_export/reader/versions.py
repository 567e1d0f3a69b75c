"""A block in all languages: matched by id, ordered as in the first language."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wagtail.blocks import StreamValue, StructValue
from wagtail.models import TranslatableMixin

Versions = dict[str, StructValue]


def blocks_in_languages(streams: Mapping[str, StreamValue]) -> Iterator[tuple[str, str, Versions]]:
    """(type, id, language -> value) of each block of the first language's stream."""
    by_language = {language: {block.id: block for block in stream} for language, stream in streams.items()}
    for block in next(iter(streams.values())):
        versions = {
            language: blocks[block.id].value for language, blocks in by_language.items() if block.id in blocks
        }
        yield block.block_type, block.id, versions


def in_languages(instances: Iterable[TranslatableMixin], languages: tuple[str, ...]) -> dict[str, Any]:
    """Language -> the instance in it, in the order of ``languages``; those that are missing are not there."""
    found = {instance.locale.language_code: instance for instance in instances}
    return {language: found[language] for language in languages if language in found}


def first(versions: Versions) -> StructValue:
    """What is the same in all languages is read from the first."""
    return next(iter(versions.values()))
