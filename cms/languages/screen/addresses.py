"""Where a translation is written."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale


def translate_address(source_object: Any, locale: Locale, view: str = "translate", **parameters: str) -> str:
    """``source_object`` in any of its languages; ``locale`` is the language of the translation."""
    address = reverse(view, args=[source_object.translation_key, locale.language_code])
    return f"{address}?{urlencode(parameters)}" if parameters else address
