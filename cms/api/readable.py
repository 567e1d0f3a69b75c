"""What anybody may read: live pages outside private sections. Every query of the API starts here."""

from collections.abc import Iterable

from django.http import HttpRequest
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from cms.core.privacy import readable
from cms.languages.fallback_pages import stand_in


def readable_pages() -> PageQuerySet:
    """Live pages that no view restriction, of their own or of an ancestor, covers."""
    return readable(Page.objects.all())


def language_homes(request: HttpRequest) -> list[Page]:
    """The readable front page of each language of the requested site."""
    site = Site.find_for_request(request)
    if site is None:
        return []
    key = Page.objects.filter(pk=site.root_page_id).values("translation_key")
    return list(readable_pages().filter(translation_key__in=key).select_related("locale").order_by("path"))


def page_at(request: HttpRequest, path: str) -> Page | None:
    """The readable page at a public path such as ``nb/sing``, as its own type; runs of slashes are one.

    Where the language lacks it, the page in the language that stands in for it: it says its language itself.
    """
    language, *slugs = [segment for segment in path.split("/") if segment] or [""]
    homes = {home.locale.language_code: home for home in language_homes(request)}
    if not homes or "\0" in path:  # PostgreSQL takes no NUL in a text
        return None
    found = None
    if language in homes:
        url_path = "".join(f"{slug}/" for slug in slugs)
        pages = readable_pages().filter(url_path=homes[language].url_path + url_path)
        found = pages.specific().prefetch_related("locale").first()
    home = next(iter(homes.values()))
    return found or stand_in(home.translation_key, language, slugs)


def items_of(page: Page) -> list[Page]:
    """The readable children, in order."""
    children = readable_pages().child_of(page).order_by("path")
    return list(children.specific().prefetch_related("locale"))


def translations_of(page: Page) -> list[Page]:
    """The readable pages that say the same in another language; an alias says it in the same one."""
    siblings = readable_pages().translation_of(page).filter(alias_of=None)
    return list(siblings.select_related("locale").order_by("locale__language_code"))


def in_language(keys: Iterable[object], language: str) -> PageQuerySet:
    """The readable pages with these translation keys in ``language``."""
    return readable_pages().filter(translation_key__in=list(keys), locale__language_code=language)
