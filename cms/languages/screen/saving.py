"""Storing what a translator did with one row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cms.languages.comments import add_comment
from cms.languages.machine import MachineFailed, machine_words
from cms.languages.marks import marked, stored
from cms.languages.screen.checking import Finding, findings
from cms.languages.screen.outcome import Conflict, Saved
from cms.languages.screen.rows import Row
from cms.languages.screen.subject import Subject
from cms.languages.segment_words import SegmentConflict, Words, write_segment
from cms.users.naming import name_of


@dataclass(frozen=True, kw_only=True)
class Typed:
    """``text`` is what stands in the box; ``version`` what its writer saw before."""

    text: str
    version: str


def save_text(subject: Subject, row: Row, typed: Typed, person: Any) -> Saved:
    """A person's words: whatever stood there, they are approved with that. Raises ``SegmentGone``."""
    source = row.segment.source
    found = findings(typed.text, source, row.place)
    error = " ".join(finding.sentence for finding in found if finding.stops)
    words = Words(target=stored(typed.text, source).data, error=error)
    try:
        _write(subject, row, words, person, typed.version)
    except SegmentConflict as conflict:
        return Saved(conflict=_conflict(typed.text, source, conflict))
    return Saved(findings=found)


def approve(subject: Subject, row: Row, version: str, person: Any) -> Saved:
    """A machine's words as they are, now a person's."""
    words = Words(target=row.segment.target, tool=row.segment.tool)
    return _unchanged(subject, row, words, version, person)


def keep_as_it_is(subject: Subject, row: Row, version: str, person: Any) -> Saved:
    """The source changed, and the older translation says the same still."""
    return save_text(subject, row, Typed(text=row.text, version=version), person)


def say_the_same(subject: Subject, row: Row, version: str, person: Any) -> Saved:
    """The source's own words, on purpose: a name, a figure."""
    return _unchanged(subject, row, Words(target=row.segment.source), version, person)


def ask_machine(subject: Subject, row: Row, version: str, person: Any) -> Saved:
    """A machine's words, which stay a machine's until somebody approves them."""
    try:
        words = machine_words(row.segment.source, subject.source.locale, subject.locale)
    except MachineFailed as failure:
        return Saved(findings=[Finding(str(failure), stops=False)])
    return _unchanged(subject, row, words, version, person)


def _unchanged(subject: Subject, row: Row, words: Words, version: str, person: Any) -> Saved:
    try:
        _write(subject, row, words, person, version)
    except SegmentConflict as conflict:
        mine = marked(words.target, row.segment.source)
        return Saved(conflict=_conflict(mine, row.segment.source, conflict))
    return Saved()


def _write(subject: Subject, row: Row, words: Words, person: Any, version: str) -> None:
    write_segment(
        subject.source, subject.locale, row.segment.path, row.segment.source, words, person, version
    )


def _conflict(mine: str, source: str, found: SegmentConflict) -> Conflict:
    person = found.person
    return Conflict(
        mine=mine,
        theirs=marked(found.target, source),
        person=name_of(person),
        version=found.version,
        at=found.written_at,
    )


def keep_other(subject: Subject, row: Row, text: str, person: Any) -> None:
    """Of two texts, the one that was not chosen stays to be read beside the other."""
    if not text.strip():
        return
    add_comment(
        subject.source.translation_key,
        subject.locale,
        row.segment.path,
        row.segment.source,
        _("The other text, from when two people wrote at once: %(text)s") % {"text": text},
        person,
    )
