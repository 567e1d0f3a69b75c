"""What a language is called in the middle of a sentence, in templates."""

from __future__ import annotations

from django import template
from wagtail.models import Locale

from cms.languages.language_names import language_name

register = template.Library()
register.filter("in_words", language_name)


@register.filter
def code_in_words(code: str) -> str:
    return language_name(Locale(language_code=code))
