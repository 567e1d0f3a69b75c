"""The words that go out and come back, as no format writes them.

``source`` and ``target`` are HTML as wagtail-localize stores it: escaped text with inline tags that have no
attributes, except for the ids of links.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from uuid import UUID


class UnitState(Enum):
    MISSING = "missing"
    TRANSLATED = "translated"
    OUTDATED = "outdated"
    MACHINE = "machine"
    FAULTY = "faulty"


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One text. ``key`` is its id in every format and the same on every export of the same place."""

    key: str
    path: str
    source: str
    target: str = ""
    state: UnitState = UnitState.MISSING
    previous_source: str = ""
    previous_target: str = ""
    notes: tuple[str, ...] = ()
    most_characters: int | None = None


@dataclass(frozen=True, kw_only=True)
class Part:
    """The texts of one page or snippet. ``place`` says where it stands: "Programme › Course › Lesson"."""

    object_key: UUID
    title: str
    place: str
    source_language: str
    target_language: str
    units: tuple[Unit, ...]


def unit_key(object_key: UUID, path: str, ordinal: int) -> str:
    """``ordinal`` counts the texts of one path: the paragraphs of a rich text. A valid NMTOKEN."""
    safe = "".join(
        letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "_" for letter in path
    )
    return f"{object_key}:{safe}:{ordinal}"


@dataclass(frozen=True, kw_only=True)
class ReadUnit:
    """A text as a file gave it. ``damage`` says why its target cannot be used."""

    key: str
    line: int
    source: str
    target: str
    is_machine: bool = False
    is_unfinished: bool = False
    damage: str = ""


@dataclass(frozen=True, kw_only=True)
class ReadPart:
    """``key`` is the object's, or, in files of wagtail-localize, the translation's."""

    key: str
    line: int
    source_language: str
    target_language: str
    units: tuple[ReadUnit, ...]
    file_name: str = ""
    is_of_the_library: bool = False
