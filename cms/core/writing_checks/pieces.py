"""What is checked: a draft as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Piece:
    """``block`` is the id of the block it stands in, empty for a field of the page itself."""

    block: str = ""


@dataclass(frozen=True, kw_only=True)
class Prose(Piece):
    """Running text as plain text."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Heading(Piece):
    text: str


@dataclass(frozen=True, kw_only=True)
class Link(Piece):
    """``text`` is what a reader sees of it, or hears."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Picture(Piece):
    title: str
    alternative_text: str
    is_decorative: bool = False


@dataclass(frozen=True, kw_only=True)
class Draft:
    """In the order it is read. Without a review date nobody looks at the page again."""

    pieces: tuple[Piece, ...]
    has_review_date: bool
