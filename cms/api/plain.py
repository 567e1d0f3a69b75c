"""The public JSON of a page as plain HTML and as plain text, for readers who want no blocks.

It is made from the JSON alone, so it can tell nothing that the JSON does not: no answer key, no feedback.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from django.utils.html import escape
from wagtail.models import Page

from cms.api.plain_blocks import block_html, element

# Beside what is chosen from a list, which is a code.
_LEFT_OUT = {
    "challenges",
    "level_evidence",
    "cover_alternative_text",
    "search_terms",
    "former_site",
    "budget_currency",
    "starts_at",
    "ends_at",
    "online_link",
    "held_in",
    "registration_link",
}
_WITHOUT_HEADING = {"body", "test", "summary", "introduction", "tagline"}
_ENDS = re.compile(r"</(?:p|h\d|li|tr|figcaption|dt|dd|blockquote|caption)>|<br\s*/?>")
_BETWEEN = re.compile(r"</t[dh]>")
_TAGS = re.compile(r"<[^>]+>")
_BLANK = re.compile(r"[^\S\n]*\n\s*")


def html_of(page_type: type[Page], fields: Mapping[str, Any]) -> str:
    """Text fields and streams in the order they are public; each stream but the main one has a heading."""
    return "".join(_field_html(page_type, name, value) for name, value in fields.items())


def _field_html(page_type: type[Page], name: str, value: Any) -> str:
    field = page_type._meta.get_field(name)
    content = _content(value) if name not in _LEFT_OUT and not getattr(field, "choices", None) else ""
    if not content or name in _WITHOUT_HEADING:
        return content
    label = str(field.verbose_name)
    return f"<section>{element('h2', label[:1].upper() + label[1:])}{content}</section>"


def _content(value: Any) -> str:
    if isinstance(value, str):
        return "".join(f"<p>{escape(part)}</p>" for part in value.split("\n") if part.strip())
    if isinstance(value, list):
        return "".join(block_html(block) for block in value)
    return ""


def text_of(html: str) -> str:
    """A line for each paragraph, heading, list item or row."""
    lines = _ENDS.sub("\n", _BETWEEN.sub("\t", html))
    return _BLANK.sub("\n", unescape(_TAGS.sub("", lines))).strip()
