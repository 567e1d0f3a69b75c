"""What a language is called in the middle of a sentence, in the reader's own language."""

from __future__ import annotations

from django.utils.translation import get_language, get_language_info
from wagtail.models import Locale

_WRITTEN_WITH_A_CAPITAL = ("en",)


def language_name(locale: Locale) -> str:
    """ "svensk" for a Norwegian reader, "svenska" for a Swedish one, "Swedish" for an English one."""
    try:
        name = str(get_language_info(locale.language_code)["name_translated"])
    except KeyError:
        return str(locale.get_display_name())
    reader = (get_language() or "").split("-")[0]
    return name if reader in _WRITTEN_WITH_A_CAPITAL else name[:1].lower() + name[1:]
