"""The term base: the live glossary made ready for searching.

It is read each time (three queries, all rows) and built only where a row differs from last time. So it is
never out of date, in no process; a caller with many texts takes ``term_base()`` once and asks it often.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple
from uuid import UUID

from cms.glossary.forms import forms_of
from cms.glossary.meanings import Meanings
from cms.glossary.models import FalseFriend, GlossaryTerm, TermForm
from cms.languages.terms.hits import FalseFriendHit, FormFinding, TermHit
from cms.languages.terms.phrases import PhraseIndex


class TermRow(NamedTuple):
    pk: int
    object_key: UUID
    language: str
    term: str
    definition: str


class FormRow(NamedTuple):
    term_pk: int
    form: str
    use: str
    reason: str


class FalseFriendRow(NamedTuple):
    pk: int
    word_nb: str
    word_sv: str
    meanings_nb: Meanings
    meanings_sv: Meanings


class _Side(NamedTuple):
    word: str
    language: str
    meaning: Meanings
    other_word: str
    other_language: str
    other_meaning: Meanings
    pk: int


def term_base() -> TermBase:
    """Three queries; the searching itself asks the database nothing."""
    return _built(_term_rows(), _form_rows(), _false_friend_rows())


def terms_in(text: str, language: str) -> list[TermHit]:
    """The live terms that stand in ``text`` (plain text), in any of their forms."""
    return term_base().terms_in(text, language)


def false_friends_in(text: str, language: str) -> list[FalseFriendHit]:
    """The words of ``text`` that look alike in Norwegian and Swedish and differ in meaning."""
    return term_base().false_friends_in(text, language)


def form_findings(text: str, language: str) -> list[FormFinding]:
    """The forms in ``text`` that the glossary asks to avoid."""
    return term_base().form_findings(text, language)


def _term_rows() -> tuple[TermRow, ...]:
    rows = GlossaryTerm.objects.filter(live=True).order_by("pk")
    names = ("pk", "translation_key", "locale__language_code", "term", "definition")
    return tuple(TermRow(*row) for row in rows.values_list(*names))


def _form_rows() -> tuple[FormRow, ...]:
    rows = TermForm.objects.filter(term__live=True).order_by("pk")
    return tuple(FormRow(*row) for row in rows.values_list("term_id", "form", "use", "reason"))


def _false_friend_rows() -> tuple[FalseFriendRow, ...]:
    return tuple(
        FalseFriendRow(pair.pk, pair.word_nb, pair.word_sv, pair.meanings_nb, pair.meanings_sv)
        for pair in FalseFriend.objects.filter(live=True).order_by("pk")
    )


@lru_cache(maxsize=2)
def _built(
    terms: tuple[TermRow, ...], forms: tuple[FormRow, ...], pairs: tuple[FalseFriendRow, ...]
) -> TermBase:
    return TermBase(terms, forms, pairs)


class TermBase:
    """The glossary in all languages at one moment. Indexes are built for the languages asked for."""

    def __init__(
        self, terms: tuple[TermRow, ...], forms: tuple[FormRow, ...], pairs: tuple[FalseFriendRow, ...]
    ) -> None:
        self._terms = terms
        self._forms = forms
        self._pairs = pairs
        self._indexes: dict[tuple[str, str], PhraseIndex] = {}

    def terms_in(self, text: str, language: str) -> list[TermHit]:
        return [
            TermHit(
                start=found.start,
                end=found.end,
                term=found.meaning.term,
                language=language,
                translations=self._translations[found.meaning.object_key],
                definition=found.meaning.definition,
                object_key=found.meaning.object_key,
                snippet_id=found.meaning.pk,
            )
            for found in self._index("terms", language).find(text)
        ]

    def false_friends_in(self, text: str, language: str) -> list[FalseFriendHit]:
        return [
            FalseFriendHit(found.start, found.end, *found.meaning)
            for found in self._index("false friends", language).find(text)
        ]

    def form_findings(self, text: str, language: str) -> list[FormFinding]:
        return [
            FormFinding(
                start=found.start,
                end=found.end,
                form=text[found.start : found.end],
                preferred=forms_of(term.term)[0],
                reason=form.reason,
                object_key=term.object_key,
                language=language,
            )
            for found in self._index("forms", language).find(text)
            for term, form in [found.meaning]
            if form is not None
        ]

    @cached_property
    def _translations(self) -> dict[UUID, dict[str, str]]:
        translations: dict[UUID, dict[str, str]] = {}
        for row in self._terms:
            translations.setdefault(row.object_key, {})[row.language] = row.term
        return translations

    def _index(self, kind: str, language: str) -> PhraseIndex:
        if (kind, language) not in self._indexes:
            phrases = {
                "terms": self._term_phrases,
                "forms": self._form_phrases,
                "false friends": self._false_friend_phrases,
            }[kind](language)
            self._indexes[kind, language] = PhraseIndex(language, phrases)
        return self._indexes[kind, language]

    def _term_phrases(self, language: str) -> Iterator[tuple[str, TermRow]]:
        """The term's own forms and those allowed beside them."""
        rows = {row.pk: row for row in self._terms if row.language == language}
        for row in rows.values():
            yield from ((form, row) for form in forms_of(row.term))
        for form in self._forms:
            if form.term_pk in rows and form.use == TermForm.Use.ALLOWED:
                yield form.form, rows[form.term_pk]

    def _form_phrases(self, language: str) -> Iterator[tuple[str, tuple[TermRow, FormRow | None]]]:
        """Those to avoid, and all right ones, so that no part of a longer right form is faulted."""
        rows = {row.pk: row for row in self._terms if row.language == language}
        for form in self._forms:
            if form.term_pk in rows and form.use == TermForm.Use.AVOIDED:
                yield form.form, (rows[form.term_pk], form)
        yield from ((form, (row, None)) for form, row in self._term_phrases(language))

    def _false_friend_phrases(self, language: str) -> Iterator[tuple[str, _Side]]:
        """Nynorsk shares its false friends with bokmål."""
        for pair in self._pairs:
            norwegian = (pair.word_nb, "nb", pair.meanings_nb)
            swedish = (pair.word_sv, "sv", pair.meanings_sv)
            if language in ("nb", "nn"):
                yield from _sides(norwegian, swedish, pair.pk)
            elif language == "sv":
                yield from _sides(swedish, norwegian, pair.pk)


_Word = tuple[str, str, Meanings]


def _sides(own: _Word, other: _Word, pk: int) -> Iterator[tuple[str, _Side]]:
    yield from ((form, _Side(*own, *other, pk)) for form in forms_of(own[0]))
