"""What is read in a review: the translation as it would be published now."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from wagtail.models import Locale, Revision

from cms.languages.states import segment_states
from cms.languages.structure.building import build_translation


def save_draft(source_object: Any, locale: Locale, person: Any) -> Revision:
    """A revision of the translated object. Its live row is not touched."""
    return build_translation(source_object, locale).instance.save_revision(user=person, clean=False)


def fingerprint(source_object: Any, locale: Locale) -> str:
    """Of every text and its translation: equal as long as nobody has changed a word of either."""
    words = [(text.path, text.source, text.target) for text in segment_states(source_object, locale)]
    return sha256(repr(words).encode()).hexdigest()[:32]
