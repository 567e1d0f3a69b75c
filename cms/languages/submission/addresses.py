"""The form that sends pages to translation, filled in."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale, Page


def branch_address(page: Page, locales: Iterable[Locale]) -> str:
    """For ``page`` and everything below it, with ``locales`` chosen."""
    chosen = [("select_locale", locale.language_code) for locale in locales]
    address = reverse("submit_page_for_translation", args=[page.pk])
    return f"{address}?{urlencode([*chosen, ('with_pages_below', 'on')])}"
