"""Every read of the glossary, each with a fixed number of queries."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from cms.glossary.models import FalseFriend, GlossaryTerm
from cms.prepared.asking import Prepared


@dataclass(frozen=True, kw_only=True)
class TermInLanguages:
    """One term, language code -> its live version."""

    key: str
    versions: dict[str, GlossaryTerm]


class TermTexts(NamedTuple):
    term: str
    definition: str


def live_terms() -> list[TermInLanguages]:
    """All live terms with all their live languages, in one query."""
    terms: dict[str, dict[str, GlossaryTerm]] = {}
    for term in GlossaryTerm.objects.filter(live=True).select_related("locale").order_by("term"):
        terms.setdefault(term.key, {})[term.locale.language_code] = term
    return [TermInLanguages(key=key, versions=versions) for key, versions in terms.items()]


def live_texts() -> dict[str, dict[str, TermTexts]]:
    """Key -> language code -> what a live term says there; one query, and none of its other fields."""
    terms: dict[str, dict[str, TermTexts]] = {}
    for key, language, term, definition in _texts.all():
        terms.setdefault(key.hex, {})[language] = TermTexts(term, definition)
    return terms


def _live() -> Any:
    rows = GlossaryTerm.objects.filter(live=True).order_by("pk")
    return rows.values_list("translation_key", "locale__language_code", "term", "definition")


_texts = Prepared(_live)


def live_false_friends() -> list[FalseFriend]:
    return list(FalseFriend.objects.filter(live=True))
