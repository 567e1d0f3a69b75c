"""Putting content in place through the services editors use, and only where it is not there yet."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db import transaction
from wagtail.coreutils import find_available_slug
from wagtail.models import DraftStateMixin, Page

from cms.core.slugs import transliterated_slug
from cms.demo.translations import Translations
from cms.demo.words import Words

# The date of a page stands in the course document: with the machine's clock no two packages would be equal.
PUBLISHED_AT = datetime(2026, 11, 21, 9, tzinfo=UTC)


def place_page(parent: Page, page: Any, words: Words, translations: Translations) -> Any:
    """Publish ``page`` below ``parent``; a page with its key that is there already stays as it is."""
    placed = _existing(page) or _published_page(parent, page)
    translations.add(placed, words)
    return placed


def place_snippet(snippet: Any, words: Words, translations: Translations) -> Any:
    """Save ``snippet``, published where it can be a draft; one that is there already stays as it is."""
    placed = _existing(snippet) or _published_snippet(snippet)
    translations.add(placed, words)
    return placed


def keep_date(published: Any) -> None:
    """Give what was just published the date that is the same on every machine."""
    if not isinstance(published, DraftStateMixin):
        return
    model = Page if isinstance(published, Page) else type(published)
    model._base_manager.filter(pk=published.pk).update(
        first_published_at=PUBLISHED_AT, last_published_at=PUBLISHED_AT
    )


def _existing(wanted: Any) -> Any:
    return type(wanted).objects.filter(translation_key=wanted.translation_key, locale=wanted.locale).first()


@transaction.atomic
def _published_page(parent: Page, page: Any) -> Any:
    page.slug = find_available_slug(parent, page.slug or transliterated_slug(page.title))
    page.live = False
    parent.add_child(instance=page)
    page.full_clean()
    page.save_revision().publish()
    keep_date(page)
    page.refresh_from_db()
    return page


@transaction.atomic
def _published_snippet(snippet: Any) -> Any:
    snippet.full_clean()
    if not isinstance(snippet, DraftStateMixin):
        snippet.save()
        return snippet
    snippet.live = False
    snippet.save()
    snippet.save_revision().publish()
    keep_date(snippet)
    snippet.refresh_from_db()
    return snippet
