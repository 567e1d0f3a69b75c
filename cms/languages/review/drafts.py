"""What is read in a review: the translation as it would be published now."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from wagtail.models import Locale, Page, Revision

from cms.languages.review.originals import translated
from cms.languages.sources import synchronise
from cms.languages.states import segment_states


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


def fingerprint(source_object: Any, locale: Locale) -> str:
    """Of every text and its translation: equal as long as nobody has changed a word of either."""
    words = [(text.path, text.source, text.target) for text in segment_states(source_object, locale)]
    return sha256(repr(words).encode()).hexdigest()[:32]
