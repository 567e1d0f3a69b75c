"""The page in other languages, and how well each keeps up with the language it is written in.

Only languages in which whoever asks can read the page are told of: what is in work is nobody's business but
the editors'.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from django.db.models import Q
from rest_framework.request import Request
from wagtail.models import Locale, Page

from cms.api.finding import stored_pages
from cms.api.moments import moment
from cms.api.search.visible import sight_of
from cms.api.services.registry import service
from cms.api.services.seen import Seen, pages_seen
from cms.api.services.shapes import Shape, address_of, service_address
from cms.api.stored.models import StoredPage
from cms.languages.sources import source_language_by_key
from cms.languages.states import State, TranslationState, translation_states


class Sibling(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    language: str


class LanguageVersion(Shape, frozen=True, kw_only=True):
    """``percent`` of the texts are translated as they stand in the source now, ``outdated`` are not.

    ``state``: ``source`` is what the others are translated from, ``in_step`` says the same, ``behind`` says
    less since ``outdated_since``, ``machine`` is in step with words that no person has read.
    """

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    language: str
    title: str
    review_state: str
    state: Literal["source", "in_step", "behind", "machine"]
    percent: int
    outdated: int
    outdated_since: str | None
    modified: str | None


class Translations(Shape, frozen=True, kw_only=True):
    """``items`` are the other languages, ``languages`` all with their state, ``root`` the front pages."""

    address: str = msgspec.field(name="@id")
    items: list[Sibling]
    languages: list[LanguageVersion]
    root: dict[str, str]


ANSWER = Translations


@service("translations", answer=ANSWER, summary="The other languages of the page, and how well they keep up")
def translations(row: StoredPage | None, request: Request) -> Translations:
    versions = _versions(row, request)
    states = _states(row, versions)
    return Translations(
        address=service_address(row, "translations"),
        items=[
            Sibling(address=address_of(each), language=each.language)
            for each in versions
            if row and each.language != row.language
        ],
        languages=[_version(each, states.get(each.language)) for each in versions],
        root={home.language: address_of(home) for home in stored_pages().filter(depth=1)},
    )


def _versions(row: StoredPage | None, request: Request) -> list[Seen]:
    """One for each language; the same page may be shown at a second place."""
    if row is None:
        return []
    same = Q(uid__startswith=f"{row.translation_key.hex}-")
    found = list(pages_seen(request).filter(same).order_by("language", "pk"))
    ordered = [*found, row] if sight_of(request).is_public else [row, *found]
    by_language = {each.language: each for each in ordered}
    return [by_language[language] for language in sorted(by_language)]


def _states(row: StoredPage | None, versions: list[Seen]) -> dict[str, TranslationState]:
    """Language -> how far it is. The source need not be public itself."""
    source = _source(row) if row else None
    if source is None:
        return {}
    locales = Locale.objects.filter(language_code__in=[each.language for each in versions])
    found = translation_states([source], locales)
    return {language: state for (_key, language), state in found.items()}


def _source(row: StoredPage) -> Page | None:
    language = source_language_by_key(row.translation_key) or row.language
    sources = Page.objects.filter(translation_key=row.translation_key, locale__language_code=language)
    source = sources.filter(alias_of=None).first()
    return source.specific if source else None


def _version(row: Seen, state: TranslationState | None) -> LanguageVersion:
    return LanguageVersion(
        address=address_of(row),
        uid=row.uid,
        language=row.language,
        title=row.title,
        review_state=row.state,
        state=_public_state(state),
        percent=state.percent if state else 100,
        outdated=state.to_translate if state else 0,
        outdated_since=moment(state.behind_since) if state else None,
        modified=moment(row.modified),
    )


def _public_state(state: TranslationState | None) -> Literal["source", "in_step", "behind", "machine"]:
    if state is None or state.state is State.SOURCE:
        return "source"
    if state.behind_since or state.to_translate:
        return "behind"
    return "machine" if state.machine else "in_step"
