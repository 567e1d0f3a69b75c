"""The language switch: real links that stay on the page."""

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Page

from cms.languages.fallbacks import chain
from cms.languages.language_names import name_of
from cms.website.presentation.addresses import address_within, reader_language
from cms.website.presentation.family import PageFamily
from cms.website.presentation.links import LanguageLink
from cms.website.presentation.sides import ORDER, door_of, own_name


def language_links(family: PageFamily, request: HttpRequest) -> tuple[LanguageLink, ...]:
    """West, east, then the languages of the clearing. A language without any page is left out."""
    links = (_link(family, language, request) for language in _languages())
    return tuple(link for link in links if link)


def links_to_homes(languages: tuple[str, ...], current: tuple[str, ...]) -> tuple[LanguageLink, ...]:
    """The same switch where there is no page and no database to look for one."""
    return tuple(
        LanguageLink(
            language=language,
            name=own_name(language),
            url=f"/{language}/",
            title=own_name(language),
            door=door_of(language),
            is_current=language in current,
            is_available=True,
        )
        for language in languages
    )


def _languages() -> list[str]:
    return sorted(dict(settings.LANGUAGES), key=lambda language: ORDER.index(door_of(language)))


def _link(family: PageFamily, language: str, request: HttpRequest) -> LanguageLink | None:
    target = _target(family, language)
    if target is None:
        return None
    shown_in = target.locale.language_code
    return LanguageLink(
        language=language,
        name=own_name(language),
        url=address_within(target, language, request) or target.get_url(request) or f"/{language}/",
        title=target.title,
        door=door_of(language),
        is_current=language == reader_language(request, family.page),
        is_available=shown_in == language and target.translation_key == family.page.translation_key,
        stands_in="" if shown_in == language else shown_in,
        told_as=name_of(language) or own_name(language),
    )


def _target(family: PageFamily, language: str) -> Page | None:
    """The page in ``language``, in the one that stands in for it, or else the nearest page above it."""
    if language == family.language:
        return family.page
    versions = (family.in_language(code) for code in (language, *chain(language)))
    return next((page for page in versions if page), None) or family.nearest(language)
