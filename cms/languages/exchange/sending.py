"""The file, or the zip of files, that goes out for what somebody chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale

from cms.core.slugs import transliterated_slug
from cms.languages.exchange.archive import zipped
from cms.languages.exchange.collecting import Tick, export_file, no_tick
from cms.languages.exchange.formats import FORMATS


@dataclass(frozen=True)
class SentFile:
    name: str
    content: bytes
    content_type: str


def file_of(
    sources: Sequence[Any],
    locale: Locale,
    format_name: str,
    *,
    title: str,
    in_parts: bool,
    tick: Tick = no_tick,
) -> SentFile:
    """``sources`` is not empty; ``tick`` is called for each.

    A file has one source language: where they have several, a zip of files.
    """
    suffix = FORMATS[format_name].suffix
    groups = [[source] for source in sources] if in_parts else _by_language(sources)
    if len(groups) == 1 and not in_parts:
        name = f"{_stem(title, groups[0][0], locale)}{suffix}"
        content = export_file(groups[0], locale, format_name, tick)
        return SentFile(name, content, FORMATS[format_name].content_type)
    files = [
        (
            f"{_numbered(number, group, title, in_parts, locale)}{suffix}",
            export_file(group, locale, format_name, tick),
        )
        for number, group in enumerate(groups, start=1)
    ]
    name = f"{transliterated_slug(title)}-{locale.language_code}.zip"
    return SentFile(name, zipped(files), "application/zip")


def _by_language(sources: Sequence[Any]) -> list[list[Any]]:
    groups: dict[str, list[Any]] = {}
    for source in sources:
        groups.setdefault(source.locale.language_code, []).append(source)
    return list(groups.values())


def _numbered(number: int, group: Sequence[Any], title: str, in_parts: bool, locale: Locale) -> str:
    stem = _stem(str(group[0])[:60] if in_parts else title, group[0], locale)
    return f"{number:03}-{stem}" if in_parts else stem


def _stem(title: str, source: Any, locale: Locale) -> str:
    return f"{transliterated_slug(title)}-{source.locale.language_code}-{locale.language_code}"
