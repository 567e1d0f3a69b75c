"""What a language is called, by its code."""

from __future__ import annotations

from wagtail.models import Locale

from cms.languages.language_names import language_name
from cms.languages.ordering import in_order


def name_of(language: str) -> str:
    """As in the middle of a sentence, in the reader's language; also of one that the site does not have."""
    return language_name(Locale(language_code=language))


def codes_of_languages() -> list[str]:
    """Of the languages that the site has."""
    return in_order(Locale.objects.values_list("language_code", flat=True))
