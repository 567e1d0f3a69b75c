"""Pages written below a translated page, which have not been sent to its languages yet."""

from __future__ import annotations

from django.db.models import Count, QuerySet
from wagtail.models import Locale, Page


def languages_without_new_pages(page: Page) -> list[Locale]:
    """The languages that ``page`` stands in and some page below it does not. Three queries at most."""
    keys = set(_below(page).values_list("translation_key", flat=True))
    if not keys:
        return []
    versions = Page.objects.filter(translation_key=page.translation_key, alias_of__isnull=True)
    locales = Locale.objects.filter(pk__in=versions.exclude(pk=page.pk).values("locale"))
    there = Page.objects.filter(translation_key__in=keys, alias_of__isnull=True)
    numbers = dict(there.values_list("locale").order_by().annotate(Count("pk")))
    return [locale for locale in locales if numbers.get(locale.pk, 0) < len(keys)]


def _below(page: Page) -> QuerySet[Page]:
    return page.get_descendants().filter(alias_of__isnull=True)
