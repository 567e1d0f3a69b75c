"""Sources of a page, with their dates written out."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.blocks import StreamValue

from cms.website.presentation.dates import partial_date


@dataclass(frozen=True, kw_only=True)
class Source:
    text: str
    url: str
    date: str


def sources_of(stream: StreamValue) -> tuple[Source, ...]:
    return tuple(
        Source(text=block.value["text"], url=block.value["url"], date=partial_date(block.value["date"]))
        for block in stream
    )
