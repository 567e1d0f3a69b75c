"""One sentence in several languages, from the same field of each version."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from wagtail.models import Page
from wagtail.rich_text import RichText, expand_db_html

from lms_export.course import Html, Source, Text
from lms_export.reader.versions import Versions, first

# Draftail numbers its paragraphs; to a reader the numbers say nothing.
_EDITOR_KEYS = re.compile(r' data-block-key="[^"]*"')


def page_text(pages: Mapping[str, Page], field: str) -> Text:
    """Language -> the page's field, where it is not empty."""
    return _filled(pages, lambda page: getattr(page, field))


def block_text(versions: Versions, field: str) -> Text:
    """Language -> the block's field, where it is not empty."""
    return _filled(versions, lambda value: value.get(field) or "")


def part_text(versions: Mapping[str, Any]) -> Text:
    """Language -> a part that is nothing but its text, where it is not empty."""
    return _filled(versions, lambda value: value or "")


def block_html(versions: Versions, field: str) -> Html:
    """Language -> the block's rich text with real addresses."""
    return _filled(versions, lambda value: _expanded(value.get(field)))


def source(versions: Versions) -> Source:
    """The block's own source, with its date where the block has one."""
    return Source(text=block_text(versions, "source"), date=first(versions).get("date") or "")


def _filled(versions: Mapping[str, Any], read: Callable[[Any], str]) -> Text:
    texts = {language: str(read(version)).strip() for language, version in versions.items()}
    return {language: text for language, text in texts.items() if text}


def _expanded(value: RichText | None) -> str:
    return _EDITOR_KEYS.sub("", expand_db_html(value.source)) if value else ""
