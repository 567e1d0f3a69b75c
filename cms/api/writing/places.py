"""Pages of any state by their public path, by their whole address or by their UID."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from wagtail.models import Locale, Page, Site

from cms.api.addresses import base, stored_path
from cms.api.delivery.bases import asked_base
from cms.api.paths import can_be_nowhere, clean_path
from cms.api.stored.models import Alias


def page_at(path: str) -> Page | None:
    """As its own model; the live row. Below the site's front pages only."""
    language, *slugs = path.split("/")
    home = _homes().filter(locale__language_code=language).first()
    if home is None or can_be_nowhere(path):
        return None
    url_path = home.url_path + "".join(f"{slug}/" for slug in slugs)
    page = Page.objects.filter(url_path=url_path, path__startswith=home.path).select_related("locale").first()
    return page.specific if page else None


def page_moved_from(path: str) -> Page | None:
    """Also a draft, which the public table of former addresses does not tell of."""
    alias = None if can_be_nowhere(path) else Alias.objects.filter(path=path).first()
    return Page.objects.filter(pk=alias.page_id).select_related("locale").first() if alias else None


def page_meant(reference: Any, request: HttpRequest) -> Page | None:
    """``reference`` is a path, a whole address, a UID, or an object with ``@id`` or ``UID``."""
    name = _name_in(reference)
    return (_page_with_uid(name) or page_at(path_of(name, request))) if name else None


def names_a_page(reference: Any) -> bool:
    """Whether a page could be meant, be it there or not."""
    return bool(_name_in(reference))


def _name_in(reference: Any) -> str:
    if isinstance(reference, dict):
        reference = reference.get("UID") or reference.get("@id")
    return reference if isinstance(reference, str) else ""


def path_of(address: str, request: HttpRequest) -> str:
    for start in (base(), asked_base(request)):
        address = address.removeprefix(start)
    return clean_path(address.removeprefix("/++api++"))


def _page_with_uid(uid: str) -> Page | None:
    key, _hyphen, language = uid.partition("-")
    locale = Locale.objects.filter(language_code=language).first() if language else None
    try:
        found = Page.objects.filter(translation_key=UUID(key), locale=locale) if locale else None
    except ValueError:
        return None
    page = found.first() if found is not None else None
    return page.specific if page is not None and stored_path(page) else None


def _homes() -> Any:
    roots = Site.objects.filter(is_default_site=True).values("root_page__translation_key")
    return Page.objects.filter(translation_key__in=roots, depth=2)
