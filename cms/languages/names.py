"""What languages are called in the language of the person who reads."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

_NAMES = {
    "nb": _("Norwegian"),
    "nn": _("Nynorsk"),
    "sv": _("Swedish"),
    "en": _("English"),
    "sma": _("South Sámi"),
}


def language_name(locale: Locale) -> str:
    """A language that we have no word for is called what it calls itself."""
    return str(_NAMES.get(locale.language_code) or locale.get_display_name())
