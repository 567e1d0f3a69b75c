"""Work that takes longer than a request may."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django_tasks import task
from wagtail.models import Locale, Page

from cms.languages.submission import submit_with_descendants
from cms.languages.waiting import follow_again


@task()
def submit_pages_below(page_id: int, language_codes: list[str], user_id: int) -> None:
    """Submit a page and everything below it. Safe to run again: what is submitted already stays."""
    page = Page.objects.get(pk=page_id)
    locales = list(Locale.objects.filter(language_code__in=language_codes))
    submit_with_descendants(page, locales, get_user_model().objects.filter(pk=user_id).first())


@task()
def follow_source_again(source_id: int, locale_id: int) -> None:
    """A snippet that a page shows has been published in this language."""
    follow_again(source_id, locale_id)
