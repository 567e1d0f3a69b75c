"""A translation to be read: pairs of paragraphs in the order of the page, with what has changed in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import nh3
from django.utils.safestring import SafeString, mark_safe
from wagtail.blocks import StreamValue
from wagtail.models import Locale

from cms.languages.states import Piece, SegmentState, TextState, differences, segment_states

_INLINE = {"a", "b", "br", "code", "em", "i", "s", "strong", "sub", "sup", "u"}


@dataclass(frozen=True, kw_only=True)
class Pair:
    """``source`` and ``target`` are safe HTML. ``source_changes``, ``target_changes``: since it was last
    published, empty where nothing has changed. ``kind``: the kind of block that begins here, or ``""``."""

    number: int
    path: str
    stored_source: str
    kind: str
    source: SafeString
    target: SafeString
    state: TextState
    is_heading: bool
    source_changes: list[Piece] = field(default_factory=list)
    target_changes: list[Piece] = field(default_factory=list)
    comments: list[Any] = field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        return bool(self.source_changes or self.target_changes)

    @property
    def needs_work(self) -> bool:
        return self.state not in {TextState.IN_STEP, TextState.SAME}


def pairs_of(source_object: Any, locale: Locale, comments: Iterable[Any] = ()) -> list[Pair]:
    """``comments`` are shown at the text they were written on, or, where that was changed, at its place."""
    kinds = dict(_kinds(source_object))
    said = list(comments)
    pairs = []
    block = ""
    for number, text in enumerate(segment_states(source_object, locale), start=1):
        begins = text.block_path != block
        block = text.block_path
        kind = kinds.get(block.split(".")[-1], "") if begins else ""
        pairs.append(_pair(number, text, kind, _taken(said, text)))
    return pairs


def _taken(said: list[Any], text: SegmentState) -> list[Any]:
    """Taken out of ``said``, so that several texts of one place share no comment."""
    here = [
        comment
        for comment in said
        if comment.path == text.path and comment.source in (text.source, text.previous_source)
    ]
    said[:] = [comment for comment in said if comment not in here]
    return here


def _pair(number: int, text: SegmentState, kind: str, comments: list[Any]) -> Pair:
    was_published = bool(text.previous_target)
    return Pair(
        number=number,
        path=text.path,
        stored_source=text.source,
        kind=kind,
        source=_safe(text.source),
        target=_safe(text.target),
        state=text.state,
        is_heading="." not in text.path and text.path == "title",
        source_changes=_changes(text.previous_source, text.source) if was_published else [],
        target_changes=_changes(text.previous_target, text.target) if was_published and text.target else [],
        comments=comments,
    )


def _changes(before: str, now: str) -> list[Piece]:
    return differences(before, now) if before != now else []


def _safe(stored: str) -> SafeString:
    """Stored words may come from a file or a machine, so only inline tags are let through; links go."""
    return mark_safe(nh3.clean(stored, tags=_INLINE, attributes={}, link_rel=None))


def _kinds(source_object: Any) -> Iterator[tuple[str, str]]:
    """Id of a block -> what kind it is, in the reader's language."""
    for model_field in source_object._meta.get_fields():
        value = getattr(source_object, model_field.name, None) if model_field.concrete else None
        if isinstance(value, StreamValue):
            for block in value:
                yield str(block.id), str(block.block.label)
