"""What a reader is told where the language asked for lacks a page, or has fewer pages than its neighbour."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest

from cms.languages.fallback_pages import missing_below
from cms.languages.fallbacks import chain
from cms.website.presentation.addresses import address_within, reader_language
from cms.website.presentation.family import PageFamily
from cms.website.presentation.links import Link


@dataclass(frozen=True, kw_only=True)
class StandIn:
    """The page is shown in ``language`` to a reader who asked for ``wanted``."""

    language: str
    name: str
    wanted: str
    wanted_name: str


@dataclass(frozen=True, kw_only=True)
class OnlyElsewhere:
    """Pages below this one that exist only in ``language``."""

    language: str
    name: str
    links: tuple[Link, ...]


def stand_in_label(family: PageFamily, request: HttpRequest) -> StandIn | None:
    wanted = reader_language(request, family.page)
    if wanted == family.language:
        return None
    return StandIn(
        language=family.language,
        name=full_name(family.language),
        wanted=wanted,
        wanted_name=full_name(wanted),
    )


def only_elsewhere(family: PageFamily, request: HttpRequest) -> OnlyElsewhere | None:
    """Asks the database only where a language stands in for the page's, and has the page."""
    siblings = ((code, family.in_language(code)) for code in chain(family.language))
    language, sibling = next(((code, page) for code, page in siblings if page), ("", None))
    if sibling is None:
        return None
    pages = missing_below(family.page, sibling)
    links = (Link(title=page.title, url=address_within(page, family.language, request)) for page in pages)
    return OnlyElsewhere(language=language, name=full_name(language), links=tuple(links)) if pages else None


def full_name(language: str) -> str:
    """Its own name as it stands within a sentence: only English has a capital letter there."""
    name = str(dict(settings.LANGUAGES).get(language, language))
    return name if language == "en" else name[:1].lower() + name[1:]
