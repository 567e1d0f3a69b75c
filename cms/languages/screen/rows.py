"""The rows of the screen: each text of the source with everything that is shown beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.utils.functional import cached_property

from cms.languages.comments import comments_of
from cms.languages.marks import Mark, marked, marks_of
from cms.languages.memory.links import fitted
from cms.languages.models import SegmentComment
from cms.languages.screen.checking import Finding, findings
from cms.languages.screen.outcome import Saved
from cms.languages.screen.pictures import thumbnails
from cms.languages.screen.places import Place, places_of
from cms.languages.screen.runs import Run, runs_of
from cms.languages.screen.subject import Subject
from cms.languages.segment_words import version_of
from cms.languages.states import SegmentState, TextState, segment_states
from cms.languages.terms import TermBase, term_base

_NEEDS_SOMEBODY = {TextState.OUTDATED, TextState.MISSING, TextState.MACHINE, TextState.FAULTY}


@dataclass(frozen=True, kw_only=True)
class Row:
    """``number`` counts from 1 in the order of the page. ``twin``: the number of an earlier row with the same
    words at the same place, which is the one to edit; 0 for all others. ``answer``: what came of
    saving it just now. ``typed`` and ``seen``: the text that could not be saved, and the version it was typed
    over. ``thumbnail``: the address of the picture that the text describes."""

    number: int
    segment: SegmentState
    place: Place
    runs: Sequence[Run]
    comments: Sequence[SegmentComment] = ()
    twin: int = 0
    answer: Saved | None = None
    typed: str | None = None
    seen: str | None = None
    is_hidden: bool = False
    thumbnail: str = ""

    @property
    def key(self) -> str:
        return key_of(self.segment.path, self.segment.source)

    @property
    def version(self) -> str:
        segment = self.segment
        return version_of(
            segment.target,
            is_machine=segment.state == TextState.MACHINE,
            has_error=segment.state == TextState.FAULTY,
        )

    @property
    def marks(self) -> tuple[Mark, ...]:
        return marks_of(self.segment.source)

    @property
    def text(self) -> str:
        """What stands in the box when the screen is opened: the words for this source, else the older."""
        segment = self.segment
        if segment.state == TextState.OUTDATED:
            return marked(
                fitted(segment.previous_target, segment.previous_source, segment.source), segment.source
            )
        return marked(segment.target, segment.source)

    @property
    def needs_somebody(self) -> bool:
        return self.segment.state in _NEEDS_SOMEBODY

    @property
    def waiting_comments(self) -> list[SegmentComment]:
        return [comment for comment in self.comments if comment.resolved_at is None]

    @property
    def box(self) -> str:
        """What stands in the box now."""
        return self.text if self.typed is None else self.typed

    @property
    def form_version(self) -> str:
        return self.version if self.seen is None else self.seen

    @property
    def shown(self) -> str:
        """Tells whether somebody typed since: the box as it was when the screen was opened."""
        return digest(self.text)

    @cached_property
    def findings(self) -> list[Finding]:
        """The last answer's, else those of what is stored."""
        if self.answer is not None:
            return self.answer.findings
        text = self.text if self.segment.target else ""
        return findings(text, self.segment.source, self.place) if text else []

    @property
    def state(self) -> str:
        return str(self.segment.state.value)

    @property
    def saved_at(self) -> datetime | None:
        return self.segment.updated_at


@dataclass(frozen=True, kw_only=True)
class Group:
    """The rows of one block of the page, under its name."""

    name: str
    rows: list[Row] = field(default_factory=list)


def rows_of(subject: Subject) -> list[Row]:
    """About ten queries, however many rows."""
    places = places_of(subject.source)
    comments = _by_place(comments_of(subject.source.translation_key, subject.locale))
    terms = term_base()
    pictures = thumbnails(place.picture for place in places.values())
    numbers: dict[str, int] = {}
    rows = []
    for segment in segment_states(subject.source, subject.locale):
        key = key_of(segment.path, segment.source)
        number = segment.order + 1
        rows.append(
            Row(
                number=number,
                segment=segment,
                place=places[segment.path],
                runs=_runs(segment, terms, subject),
                comments=_about(segment, comments),
                twin=numbers.get(key, 0),
                thumbnail=pictures.get(places[segment.path].picture, ""),
            )
        )
        numbers.setdefault(key, number)
    return rows


def grouped(rows: Iterable[Row]) -> list[Group]:
    groups: list[Group] = []
    last = None
    for row in rows:
        if row.place.group != last:
            groups.append(Group(name=row.place.block))
            last = row.place.group
        groups[-1].rows.append(row)
    return groups


def key_of(path: str, source: str) -> str:
    """Names a text in addresses and forms; another one when the source changes."""
    return digest(f"{path}\0{source}")


def digest(text: str) -> str:
    """Line breaks count the same however a browser sends them."""
    return sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:16]


_Conversations = dict[tuple[str, str], list[SegmentComment]]


def _by_place(comments: Iterable[SegmentComment]) -> _Conversations:
    found: _Conversations = defaultdict(list)
    for comment in comments:
        found[comment.path, comment.source].append(comment)
    return found


def _about(segment: SegmentState, comments: _Conversations) -> list[SegmentComment]:
    """Also what was said of the text before it changed."""
    sources = dict.fromkeys([segment.previous_source, segment.source])
    return [comment for source in sources for comment in comments.get((segment.path, source), [])]


def _runs(segment: SegmentState, terms: TermBase, subject: Subject) -> list[Run]:
    old = segment.previous_source if segment.state == TextState.OUTDATED else ""
    return runs_of(segment.source, old, lambda words: _spans(words, terms, subject))


def _spans(words: str, terms: TermBase, subject: Subject) -> Iterator[tuple[int, int]]:
    language, other = subject.source_language, subject.locale.language_code
    yield from ((hit.start, hit.end) for hit in terms.terms_in(words, language) if hit.translation(other))
    yield from ((hit.start, hit.end) for hit in terms.false_friends_in(words, language))


def find_row(rows: Iterable[Row], key: str) -> Row | None:
    return next((row for row in rows if row.key == key), None)


def counted(rows: Sequence[Row]) -> dict[str, Any]:
    """What the head of the screen says, and the filters."""
    return {
        "total": len(rows),
        "done": sum(not row.needs_somebody for row in rows),
        "mine": sum(row.needs_somebody for row in rows),
        "missing": sum(row.segment.state == TextState.MISSING for row in rows),
        "machine": sum(row.segment.state == TextState.MACHINE for row in rows),
        "commented": sum(bool(row.waiting_comments) for row in rows),
        "comments": sum(len(row.waiting_comments) for row in rows),
    }
