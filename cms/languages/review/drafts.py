"""What is read in a review: the translation as it would be published now."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page, Revision

from cms.languages.review.originals import translated
from cms.languages.sources import synchronise


def draft_of(source_object: Any, locale: Locale) -> Any:
    """Unsaved. The live row is not touched."""
    source = synchronise(source_object)
    draft = source.get_ephemeral_translated_instance(locale, fallback=False)
    if isinstance(draft, Page):
        live = translated(source_object, locale)
        draft.slug = live.slug if live else draft.slug
    return draft


def save_draft(source_object: Any, locale: Locale, person: Any) -> Revision:
    return draft_of(source_object, locale).save_revision(user=person, clean=False)


