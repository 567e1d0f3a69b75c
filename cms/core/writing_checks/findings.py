"""All that a draft could do better, in the order it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import zip_longest

from cms.core.writing_checks.links import says_nothing
from cms.core.writing_checks.pieces import Draft, Heading, Link, Picture, Prose
from cms.core.writing_checks.readability import Level, Readability, readability, sentences_of, words_of

LONGEST_MEAN = 20
LONGEST_SENTENCE = 30
_QUOTED = 80


class Kind(StrEnum):
    NO_ALTERNATIVE_TEXT = auto()
    EMPTY_LINK_TEXT = auto()
    HEADING_WITHOUT_TEXT_BELOW = auto()
    EMPTY_HEADING = auto()
    LONG_SENTENCE = auto()
    LONG_SENTENCES = auto()
    HARD_TO_READ = auto()
    VERY_HARD_TO_READ = auto()
    NO_REVIEW_DATE = auto()


@dataclass(frozen=True, kw_only=True)
class Finding:
    """``quoted`` is the place in the draft's own words; ``block`` is where it stands."""

    kind: Kind
    quoted: str = ""
    block: str = ""
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class Report:
    findings: tuple[Finding, ...]
    readability: Readability


def check(draft: Draft) -> Report:
    measured = readability(piece.text for piece in draft.pieces if isinstance(piece, Prose))
    found = [finding for look in _CHECKS for finding in look(draft)]
    return Report(findings=(*found, *_hard_to_read(measured)), readability=measured)


def _pictures(draft: Draft) -> Iterator[Finding]:
    for piece in draft.pieces:
        if isinstance(piece, Picture) and not piece.is_decorative and not piece.alternative_text.strip():
            yield Finding(kind=Kind.NO_ALTERNATIVE_TEXT, quoted=piece.title, block=piece.block)


def _links(draft: Draft) -> Iterator[Finding]:
    for piece in draft.pieces:
        if isinstance(piece, Link) and says_nothing(piece.text):
            yield Finding(kind=Kind.EMPTY_LINK_TEXT, quoted=_short(piece.text), block=piece.block)


def _headings(draft: Draft) -> Iterator[Finding]:
    """All headings in a body are of one level, so what can be wrong is one without anything below."""
    for piece, following in zip_longest(draft.pieces, draft.pieces[1:]):
        if not isinstance(piece, Heading):
            continue
        if not piece.text.strip():
            yield Finding(kind=Kind.EMPTY_HEADING, block=piece.block)
        elif following is None or isinstance(following, Heading):
            yield Finding(kind=Kind.HEADING_WITHOUT_TEXT_BELOW, quoted=_short(piece.text), block=piece.block)


def _long_sentences(draft: Draft) -> Iterator[Finding]:
    for piece in draft.pieces:
        for sentence in sentences_of(piece.text) if isinstance(piece, Prose) else ():
            length = len(words_of(sentence))
            if length > LONGEST_SENTENCE:
                yield Finding(
                    kind=Kind.LONG_SENTENCE, quoted=_short(sentence), block=piece.block, number=length
                )


def _review_date(draft: Draft) -> Iterator[Finding]:
    if not draft.has_review_date:
        yield Finding(kind=Kind.NO_REVIEW_DATE)


def _hard_to_read(measured: Readability) -> Iterator[Finding]:
    if not measured.is_enough:
        return
    if measured.sentence_length > LONGEST_MEAN:
        yield Finding(kind=Kind.LONG_SENTENCES, number=round(measured.sentence_length))
    if measured.level == Level.VERY_HARD:
        yield Finding(kind=Kind.VERY_HARD_TO_READ, number=measured.lix)
    elif measured.level == Level.HARD:
        yield Finding(kind=Kind.HARD_TO_READ, number=measured.lix)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else f"{text[: _QUOTED - 1].rstrip()}…"


_CHECKS: tuple[Callable[[Draft], Iterator[Finding]], ...] = (
    _pictures,
    _links,
    _headings,
    _long_sentences,
    _review_date,
)
