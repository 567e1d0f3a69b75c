"""What is taken over from a Word document, as values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum, auto


class Kind(StrEnum):
    """What is not taken over, or not as it was."""

    HEADING_LEVELS = auto()
    LONG_HEADING = auto()
    LONG_TITLE = auto()
    LONG_CELL = auto()
    MERGED_CELLS = auto()
    NO_CAPTION = auto()
    PICTURE_ELSEWHERE = auto()
    PICTURE_KIND = auto()
    PICTURE_REFUSED = auto()
    NOWHERE_TO_PUT_PICTURES = auto()
    EQUATION = auto()
    DRAWING = auto()
    EMBEDDED = auto()
    COMMENT = auto()
    CHANGE = auto()
    HEADER = auto()
    NOTE = auto()
    SUPERSCRIPT = auto()
    LINK = auto()


LeftOut = Counter[Kind]


class WordRefused(Exception):
    """The sentence says what is wrong with the file, and what to do."""


@dataclass(frozen=True, kw_only=True)
class Heading:
    text: str


@dataclass(frozen=True, kw_only=True)
class Text:
    """Paragraphs and lists in the little HTML that our rich text knows."""

    html: str


@dataclass(frozen=True, kw_only=True)
class Table:
    """All rows are of one length."""

    rows: tuple[tuple[str, ...], ...]
    has_header: bool


@dataclass(frozen=True, kw_only=True)
class Picture:
    content: bytes
    file_name: str
    alternative_text: str


Piece = Heading | Text | Table | Picture


@dataclass(frozen=True, kw_only=True)
class WordDocument:
    title: str
    pieces: tuple[Piece, ...]
    left_out: LeftOut = field(default_factory=Counter)
