"""What pages and checks about the whole course need of one lesson: few sentences, and no running text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar, get_args

import msgspec

from lms_export.course import Activity, Audio, Download, Lesson, LessonBlock, Picture, Scored, Video
from lms_export.html.answers import Kept, longest_answer, offered_by
from lms_export.html.identifiers import DIGITS
from lms_export.html.question_data import question_data
from lms_export.html.static_files import has_sami_letters

Media = Picture | Download | Audio | Video
MEDIA = frozenset(get_args(Media))
ANSWERED = frozenset(get_args(Scored) + get_args(Kept))
Kind = TypeVar("Kind", bound=Media)
_encoder = msgspec.json.Encoder()


class Extract(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """``ids`` are those of the blocks, as JSON; ``kinds`` the names of their types.

    ``slots`` are those of all activities; ``answers`` says for those whose answers are kept how long the
    longest can be, ``questions`` is what the player is told of them: JSON objects, joined by commas.
    """

    ids: bytes
    kinds: frozenset[str]
    media: tuple[Media, ...]
    slots: tuple[int, ...]
    answers: tuple[tuple[int, int], ...]
    questions: bytes
    has_sami_letters: bool

    def block_ids(self) -> list[str]:
        return msgspec.json.decode(self.ids, type=list[str])

    def media_of(self, *kinds: type[Kind]) -> list[Kind]:
        return [block for block in self.media if isinstance(block, kinds)]


def extract_of(lesson: Lesson) -> Extract:
    """Known already where the lesson is kept as JSON."""
    known: Extract | None = getattr(lesson.body, "extract", None)
    return known or extract_from(lesson.body, _encoder.encode(tuple(lesson.body)))


def extract_from(blocks: Sequence[LessonBlock], json: bytes) -> Extract:
    """``json`` is what ``blocks`` are as JSON."""
    answered: list[Scored | Kept] = [block for block in blocks if type(block) in ANSWERED]  # type: ignore[misc]
    return Extract(
        ids=_encoder.encode([block.id for block in blocks]),
        kinds=_known(frozenset(type(block).__name__ for block in blocks)),
        media=tuple(block for block in blocks if type(block) in MEDIA),  # type: ignore[misc]
        slots=tuple(block.slot for block in blocks if isinstance(block, Activity)),
        answers=tuple((block.slot, longest_answer(block)) for block in answered),
        questions=joined(question_data(block, 0) for block in answered) if _have_letters(answered) else b"",
        has_sami_letters=has_sami_letters(json.decode()),
    )


def _have_letters(answered: Iterable[Scored | Kept]) -> bool:
    """Whether every slot has a letter to be recorded by; a course in which one has none is refused."""
    return all(0 <= part.slot < len(DIGITS) for asked in answered for part in offered_by(asked))


def joined(rows: Iterable[object]) -> bytes:
    return b",".join(map(_encoder.encode, rows))


_kinds: dict[frozenset[str], frozenset[str]] = {}


def _known(kinds: frozenset[str]) -> frozenset[str]:
    """The same set for every lesson that has the same kinds of blocks."""
    return _kinds.setdefault(kinds, kinds)
