"""A report pack as values: what stands in it, before it is a document of any kind."""

from __future__ import annotations

from datetime import date

import msgspec


class Said(msgspec.Struct, frozen=True):
    """Words in another language than what stands around them."""

    text: str
    language: str


Words = str | Said


class Paragraph(msgspec.Struct, frozen=True):
    words: Words


class Missing(msgspec.Struct, frozen=True):
    """A sentence that says that nothing is recorded."""

    sentence: str


class Subheading(msgspec.Struct, frozen=True):
    words: Words


class Points(msgspec.Struct, frozen=True):
    items: tuple[Words, ...]


class Table(msgspec.Struct, frozen=True):
    """The first cell of a row is its heading."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


Part = Paragraph | Missing | Subheading | Points | Table


class Section(msgspec.Struct, frozen=True):
    name: str
    heading: str
    parts: tuple[Part, ...]


class Emblem(msgspec.Struct, frozen=True):
    """The programme's own file, unchanged; ``kind`` is its ending."""

    content: bytes
    kind: str


class Plate(msgspec.Struct, frozen=True):
    """Who pays. Without ``emblem`` the labelled placeholder is shown."""

    statement: str
    text: str
    emblem: Emblem | None
    alternative_text: str
    placeholder: str


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """The whole report in one language."""

    language: str
    title: str
    about: str
    plate: Plate | None
    sections: tuple[Section, ...]


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """``by_section``: the languages take turns section by section; else each is told to its end."""

    name: str
    until: date
    by_section: bool
    tellings: tuple[Telling, ...]


def words_of(words: Words) -> str:
    return words.text if isinstance(words, Said) else words


def language_of(words: Words, around: str) -> str:
    return words.language if isinstance(words, Said) else around
