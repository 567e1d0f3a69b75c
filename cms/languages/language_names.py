"""What a language is called in the middle of a sentence, in the reader's own language."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy
from wagtail.models import Locale

_NAMES: dict[str, Promise] = {
    "nb": pgettext_lazy("language", "Norwegian"),
    "nn": pgettext_lazy("language", "Norwegian Nynorsk"),
    "sv": pgettext_lazy("language", "Swedish"),
    "en": pgettext_lazy("language", "English"),
    "sma": pgettext_lazy("language", "South Sámi"),
}


def language_name(locale: Locale) -> str:
    """ "svensk" for a Norwegian reader, "svenska" for a Swedish one, "Swedish" for an English one.

    A language added by configuration is called what the configuration calls it.
    """
    return name_of(locale.language_code) or str(locale.get_display_name())


def name_of(language: str) -> str:
    """The same by code; empty for a language that only the configuration knows."""
    return str(_NAMES.get(language, ""))
