"""The page in other languages, and how well each keeps up with the language it is written in.

Only languages in which the page can be read are told of: what is in work is nobody's business but the
editors'.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from rest_framework.request import Request
from wagtail.models import Locale, Page

from cms.api.finding import stored_pages
from cms.api.moments import moment
from cms.api.services.registry import service
from cms.api.services.shapes import Shape, address_of, service_address
from cms.api.stored.models import StoredPage
from cms.languages.sources import source_language
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
def translations(row: StoredPage | None, _request: Request) -> Translations:
    versions = _versions(row)
    return Translations(
        address=service_address(row, "translations"),
        items=[
            Sibling(address=address_of(each), language=each.language)
            for each in versions
            if row and each.language != row.language
        ],
        languages=_languages(versions),
        root={home.language: address_of(home) for home in stored_pages().filter(depth=1)},
    )


def _versions(row: StoredPage | None) -> list[StoredPage]:
    """One for each language; the same page may be shown at a second place."""
    if row is None:
        return []
    found = stored_pages().filter(translation_key=row.translation_key).order_by("language", "pk")
    return list({each.language: each for each in [*found, row]}.values())


def _languages(versions: list[StoredPage]) -> list[LanguageVersion]:
    states = _states(versions)
    return [_version(each, states.get(each.language)) for each in versions]


def _states(versions: list[StoredPage]) -> dict[str, TranslationState]:
    """Language -> how far it is. The source need not be public itself."""
    source = _source(versions)
    if source is None:
        return {}
    locales = Locale.objects.filter(language_code__in=[each.language for each in versions])
    found = translation_states([source], locales)
    return {language: state for (_key, language), state in found.items()}


def _source(versions: list[StoredPage]) -> Page | None:
    if not versions:
        return None
    page = Page.objects.filter(pk=versions[0].page_id).select_related("locale").first()
    if page is None:
        return None
    language = source_language(page)
    if language == page.locale.language_code:
        return page.specific
    sources = Page.objects.filter(translation_key=page.translation_key, locale__language_code=language)
    source = sources.filter(alias_of=None).first()
    return source.specific if source else None


def _version(row: StoredPage, state: TranslationState | None) -> LanguageVersion:
    return LanguageVersion(
        address=address_of(row),
        uid=row.uid,
        language=row.language,
        title=row.title,
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
