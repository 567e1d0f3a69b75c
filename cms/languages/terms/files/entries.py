"""The term base as values, as no format writes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from cms.glossary.models import GlossaryTerm, TermForm


@dataclass(frozen=True)
class Form:
    form: str
    use: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class LanguageEntry:
    """A term in one language. ``term`` is the whole text: " / " divides its forms, the first is preferred."""

    language: str
    term: str
    definition: str = ""
    source: str = ""
    forms: tuple[Form, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, kw_only=True)
class Concept:
    """``key`` is empty for what another term base made."""

    key: str
    languages: tuple[LanguageEntry, ...]
    line: int = field(default=0, compare=False)

    def in_language(self, code: str) -> LanguageEntry | None:
        return next((entry for entry in self.languages if entry.language == code), None)


def stored_concepts() -> list[Concept]:
    """All terms, drafts as well, as they are stored; two queries."""
    forms: dict[int, list[Form]] = {}
    for row in TermForm.objects.order_by("form"):
        forms.setdefault(row.term_id, []).append(Form(row.form, row.use, row.reason))
    concepts: dict[UUID, list[LanguageEntry]] = {}
    for term in GlossaryTerm.objects.select_related("locale").order_by("locale__language_code"):
        concepts.setdefault(term.translation_key, []).append(_entry(term, tuple(forms.get(term.pk, ()))))
    return sorted(
        (Concept(key=str(key), languages=tuple(entries)) for key, entries in concepts.items()), key=_order
    )


def _entry(term: GlossaryTerm, forms: tuple[Form, ...]) -> LanguageEntry:
    return LanguageEntry(
        language=term.locale.language_code,
        term=term.term,
        definition=term.definition,
        source=term.source,
        forms=forms,
    )


def _order(concept: Concept) -> tuple[str, str]:
    return concept.languages[0].term.casefold(), concept.key


def is_key(text: str) -> bool:
    """Whether it is an id of ours; any other is the name another term base has for it."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def languages_of(concepts: list[Concept]) -> Iterator[tuple[Concept, LanguageEntry]]:
    for concept in concepts:
        yield from ((concept, entry) for entry in concept.languages)
