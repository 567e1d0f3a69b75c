"""Every read of the glossary, each with a fixed number of queries."""

from dataclasses import dataclass

from cms.glossary.models import FalseFriend, GlossaryTerm


@dataclass(frozen=True, kw_only=True)
class TermInLanguages:
    """One term, language code -> its live version."""

    key: str
    versions: dict[str, GlossaryTerm]


def live_terms() -> list[TermInLanguages]:
    """All live terms with all their live languages, in one query."""
    terms: dict[str, dict[str, GlossaryTerm]] = {}
    for term in GlossaryTerm.objects.filter(live=True).select_related("locale").order_by("term"):
        terms.setdefault(term.key, {})[term.locale.language_code] = term
    return [TermInLanguages(key=key, versions=versions) for key, versions in terms.items()]


def live_false_friends() -> list[FalseFriend]:
    return list(FalseFriend.objects.filter(live=True))
