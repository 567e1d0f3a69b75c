"""Going through what is published in a language; what was decided before stays decided."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import transaction
from wagtail.models import Locale, Page

from cms.glossary.models import TermCandidate
from cms.languages.terms.base import term_base
from cms.languages.terms.candidates.counting import Phrase, counted
from cms.languages.texts import children_of, plain_words, texts_of

_LEAST_TIMES = 3
_LEAST_PAGES = 2
_MOST_CANDIDATES = 100


@transaction.atomic
def search_candidates(locale: Locale) -> int:
    """Count again, and return how many wait for a decision. Two queries and one for each kind of page."""
    found = _best(counted(_texts(locale), locale.language_code), locale.language_code)
    TermCandidate.objects.filter(locale=locale, decision=TermCandidate.Decision.OPEN).delete()
    decided = set(TermCandidate.objects.filter(locale=locale).values_list("key", flat=True))
    candidates = [
        TermCandidate(
            locale=locale,
            key=key[:200],
            words=phrase.words[:200],
            times=phrase.times,
            pages=len(phrase.places),
            examples=phrase.examples,
        )
        for key, phrase in found
        if key[:200] not in decided
    ][:_MOST_CANDIDATES]
    TermCandidate.objects.bulk_create(candidates)
    return len(candidates)


def _texts(locale: Locale) -> Iterator[tuple[str, str]]:
    pages = list(Page.objects.live().filter(locale=locale, alias_of=None, depth__gt=1).specific())
    children = children_of(pages)
    for page in pages:
        for text in texts_of(page, children):
            yield page.title, plain_words(text.source)


def _best(phrases: dict[str, Phrase], language: str) -> list[tuple[str, Phrase]]:
    """The most frequent first; a phrase that always stands within a longer one is that one."""
    terms = term_base()
    frequent = {
        key: phrase
        for key, phrase in phrases.items()
        if phrase.times >= _LEAST_TIMES and len(phrase.places) >= _LEAST_PAGES
    }
    longer = _within_longer(frequent)
    return sorted(
        (
            (key, phrase)
            for key, phrase in frequent.items()
            if longer.get(key, 0) < phrase.times
            and not _is_known(phrase.words, terms.terms_in(phrase.words, language))
        ),
        key=lambda entry: (-entry[1].times, entry[0]),
    )


def _within_longer(phrases: dict[str, Phrase]) -> dict[str, int]:
    """Key of a phrase -> how often the most frequent longer phrase that holds it stands."""
    within: dict[str, int] = {}
    for key, phrase in phrases.items():
        stems = key.split(" ")
        for length in range(1, len(stems)):
            for first in range(len(stems) - length + 1):
                part = " ".join(stems[first : first + length])
                within[part] = max(within.get(part, 0), phrase.times)
    return within


def _is_known(words: str, hits: list) -> bool:
    return any(hit.end - hit.start == len(words) for hit in hits)
