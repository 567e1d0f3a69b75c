"""Every text of one object with its translation, in the order of the page."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.languages.sources import specific
from cms.languages.states.comparison import compared
from cms.languages.states.published import published_texts
from cms.languages.states.segment import SegmentState
from cms.languages.states.words import stored_words
from cms.languages.texts import texts_of


def segment_states(source_object: Any, locale: Locale) -> list[SegmentState]:
    """Of ``source_object`` as it is published, whether or not wagtail-localize has frozen that version."""
    source = specific(source_object)
    place = (source.translation_key, locale.pk)
    return compared(
        texts_of(source),
        stored_words([source], [locale])[place],
        published_texts([source.translation_key], [locale]).get(place),
    )
