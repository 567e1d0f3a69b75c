"""What helps with one text: what was translated before, what the glossary says, where words mislead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cms.languages.marks import marked
from cms.languages.memory import suggestions
from cms.languages.screen.rows import Row
from cms.languages.screen.subject import Subject
from cms.languages.terms import FalseFriendHit, FormFinding, TermHit, term_base
from cms.languages.texts import plain_words


@dataclass(frozen=True, kw_only=True)
class Remembered:
    """``text`` with the marks of the source; ``number`` is the key that takes it; ``of``: the words it
    translates, where they are not the same."""

    number: int
    text: str
    score: int
    title: str
    is_machine: bool
    of: str


@dataclass(frozen=True, kw_only=True)
class TermPair:
    term: str
    translation: str
    definition: str


@dataclass(frozen=True, kw_only=True)
class Help:
    remembered: list[Remembered]
    terms: list[TermPair]
    false_friends: list[FalseFriendHit]
    forms: list[FormFinding]

    @property
    def is_empty(self) -> bool:
        return not (self.remembered or self.terms or self.false_friends or self.forms)


def help_for(subject: Subject, row: Row) -> Help:
    """``forms``: words to avoid in the translation as it stands."""
    source, target = subject.source_language, subject.locale.language_code
    base = term_base()
    words = plain_words(row.segment.source)
    return Help(
        remembered=_remembered(subject, row),
        terms=_pairs(base.terms_in(words, source), target),
        false_friends=_each_once(base.false_friends_in(words, source)),
        forms=base.form_findings(plain_words(row.segment.target), target),
    )


def _remembered(subject: Subject, row: Row) -> list[Remembered]:
    text = row.segment.source
    found = suggestions(text, subject.source_language, subject.locale.language_code)
    useful = [one for one in found if one.target != row.segment.target]
    return [
        Remembered(
            number=number,
            text=marked(one.target, text),
            score=one.score,
            title=one.title,
            is_machine=one.is_machine,
            of="" if one.score >= 99 else plain_words(one.source),
        )
        for number, one in enumerate(useful, start=1)
    ]


def _pairs(hits: list[TermHit], language: str) -> list[TermPair]:
    found = {
        hit.object_key: TermPair(
            term=hit.term, translation=hit.translation(language), definition=hit.definition
        )
        for hit in hits
        if hit.translation(language)
    }
    return list(found.values())


def _each_once(hits: list[FalseFriendHit]) -> list[Any]:
    return list({hit.false_friend_id: hit for hit in hits}.values())
