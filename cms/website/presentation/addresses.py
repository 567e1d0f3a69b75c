"""Links that keep a reader in the language of the address, also on pages that stand in for missing ones."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.translation import get_language_from_path
from wagtail.models import Page

from cms.languages.fallbacks import chain


def reader_language(request: HttpRequest, page: Page) -> str:
    """The language the address asks for; the page's own where the address has none, as in a preview."""
    return get_language_from_path(request.path_info) or page.locale.language_code


def address(page: Page, request: HttpRequest) -> str:
    """The page's address, within the reader's language where the page's language stands in for it."""
    wanted = get_language_from_path(request.path_info) or ""
    return address_within(page, wanted, request) or page.get_url(request) or ""


def address_within(page: Page, language: str, request: HttpRequest) -> str:
    """Where a reader of ``language`` reads ``page``, ``/nn/…`` for a page at ``/nb/…``; else empty."""
    others = chain(language)
    url = (page.get_url(request) or "") if others else ""
    prefix = next((f"/{code}/" for code in others if url.startswith(f"/{code}/")), "")
    return f"/{language}/{url.removeprefix(prefix)}" if prefix else ""
