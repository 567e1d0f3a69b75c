"""Hits in a text: every part of it is text, whatever it looks like."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from cms.search.highlighting import Part

register = template.Library()


@register.filter
def with_marks(parts: Iterable[Part]) -> SafeString:
    return format_html_join("", "{}", ((_shown(part),) for part in parts))


def _shown(part: Part) -> str:
    return format_html("<mark>{}</mark>", part.text) if part.is_hit else part.text
