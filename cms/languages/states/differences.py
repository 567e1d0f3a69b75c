"""What an edit did to a sentence, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from cms.languages.texts import plain_words

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_WORDS_AND_TAGS = re.compile(r"<[^>]*>|\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """``kind``: ``same``, ``del`` (stood only in the old text) or ``ins`` (stands only in the new one)."""

    kind: str
    text: str


def differences(old: str, new: str) -> list[Piece]:
    """Of two stored texts, as readable words. Where only the markup differs, its tags are shown as text."""
    before, after = plain_words(old), plain_words(new)
    if before == after:
        return _joined(_compared(_WORDS_AND_TAGS.findall(old), _WORDS_AND_TAGS.findall(new)))
    return _joined(_compared(_WORDS.findall(before), _WORDS.findall(after)))


def _compared(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(old[old_from:old_to]))
            continue
        yield Piece("del", "".join(old[old_from:old_to]))
        yield Piece("ins", "".join(new[new_from:new_to]))


def _joined(pieces: Iterator[Piece]) -> list[Piece]:
    """Two changed words with a space between read as one change, not as two."""
    done: list[Piece] = []
    deleted = inserted = ""
    parts = [piece for piece in pieces if piece.text]
    for index, piece in enumerate(parts):
        if piece.kind == "del":
            deleted += piece.text
        elif piece.kind == "ins":
            inserted += piece.text
        elif (deleted or inserted) and piece.text.isspace() and index + 1 < len(parts):
            deleted += piece.text
            inserted += piece.text
        else:
            done += [*_change(deleted, inserted), piece]
            deleted = inserted = ""
    return [*done, *_change(deleted, inserted)]


def _change(deleted: str, inserted: str) -> Iterator[Piece]:
    if deleted:
        yield Piece("del", deleted)
    if inserted:
        yield Piece("ins", inserted)
