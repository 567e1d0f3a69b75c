"""Where the review of a translation is."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from wagtail.models import Locale


def review_address(source_object: Any, locale: Locale) -> str:
    return reverse("review_translation", args=[source_object.translation_key, locale.language_code])


def translation_address(source_object: Any, locale: Locale) -> str:
    """Of the screen to translate in."""
    return reverse("translate", args=[source_object.translation_key, locale.language_code])


def number_in(text: str) -> int:
    """Of something named in an address; 0, which nothing has, where it is no number."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
