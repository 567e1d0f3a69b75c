"""A translation that was made before, of these words or of similar ones."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """``source`` and ``target`` are stored HTML; ``target`` has only links that the new source has, too.

    ``score``: 100 is word for word, with the same emphasis and links; 99 the same words with others; below
    that, how alike the words are. ``title`` names the page or snippet it comes from, ``""`` where that is
    gone. ``is_machine``: no person has approved these words.
    """

    source: str
    target: str
    score: int
    title: str
    is_machine: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored pair. ``words``: the readable source, on one line. ``object_key``: where it stands."""

    words: str
    source: str
    target: str
    object_key: UUID | None
    is_machine: bool
