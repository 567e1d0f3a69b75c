"""Writing translated texts: all of them or, where one cannot be used, none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource
from wagtail_localize.strings import StringValue, validate_translation_links

from cms.languages.completeness import SourceText, completeness
from cms.languages.errors import WordsRefused
from cms.languages.sources import synchronise
from cms.languages.swap.locking import hold_direction
from cms.languages.texts import stored_line

_WRITTEN = (
    "data",
    "translation_type",
    "tool_name",
    "last_translated_by",
    "updated_at",
    "has_error",
    "field_error",
)


@transaction.atomic
def write_translations(
    source_object: Any, locale: Locale, translations: Mapping[str, str], user: Any = None
) -> tuple[SourceText, ...]:
    """Store source text -> target text for every place where the source text stands.

    A key is plain text, or the inner HTML of a paragraph where that has markup (its value is HTML then).
    Returns what is still missing. Raises ``WordsRefused`` with every problem, and then stores nothing.
    """
    source = _held_source(source_object, locale)
    segments = StringSegment.objects.filter(source=source).select_related("string", "context")
    targets, unused = _matched(segments, translations)
    problems = [*_unknown(unused), *_invalid(targets)]
    if problems:
        raise WordsRefused(source_object, locale, problems)
    _store(targets, locale, user)
    return completeness(source_object, locale).missing


@dataclass(frozen=True)
class Place:
    """A text of a source where it stands; ``source`` is HTML as wagtail-localize stores it."""

    path: str
    source: str


@transaction.atomic
def write_places(
    source_object: Any,
    locale: Locale,
    words: Mapping[Place, str],
    user: Any = None,
    *,
    is_machine: bool = False,
    tool: str = "",
) -> None:
    """Store place -> target HTML: where one text stands in two places, each keeps its own translation.

    Raises ``WordsRefused`` with every problem, and then stores nothing.
    """
    source = _held_source(source_object, locale)
    targets = _targets_of(source, words)
    gone = {place.source for place in words} - {segment.string.data for segment, _data in targets.values()}
    problems = [*_unknown(gone), *_invalid(targets)]
    if problems:
        raise WordsRefused(source_object, locale, problems)
    _store(targets, locale, user, is_machine=is_machine, tool=tool)


def _held_source(source_object: Any, locale: Locale) -> TranslationSource:
    wait = hold_direction(source_object)
    source = None if wait else synchronise(source_object)
    if source is None:
        raise WordsRefused(source_object, locale, [wait or _("Submit it for translation first.")])
    return source


_Targets = dict[tuple[int, int], tuple[StringSegment, str]]


def _targets_of(source: TranslationSource, words: Mapping[Place, str]) -> _Targets:
    segments = StringSegment.objects.filter(source=source).select_related("string", "context")
    return {
        (segment.string_id, segment.context_id): (segment, words[place])
        for segment in segments
        if (place := Place(segment.context.path, segment.string.data)) in words
    }


def _matched(segments: Any, translations: Mapping[str, str]) -> tuple[_Targets, set[str]]:
    """What belongs to each place, escaped as the library stores it, and the keys that stand nowhere."""
    as_stored = {stored_line(text): text for text in translations}
    targets: _Targets = {}
    used = set()
    for segment in segments:
        data = segment.string.data
        key = data if data in translations else as_stored.get(data)
        if key is not None:
            used.add(key)
            is_html = key == data and stored_line(key) != data
            target = translations[key] if is_html else stored_line(translations[key])
            targets[segment.string_id, segment.context_id] = (segment, target)
    return targets, set(translations) - used


def _unknown(texts: set[str]) -> Iterator[str]:
    return (_("The source has no text “%(text)s”.") % {"text": text} for text in sorted(texts))


def _invalid(targets: _Targets) -> Iterator[str]:
    for segment, target in targets.values():
        try:
            StringValue.from_translated_html(target)
            validate_translation_links(segment.string.data, target)
        except ValueError as error:
            yield _("“%(text)s” cannot be used: %(reason)s") % {"text": target, "reason": error}
        if not target:
            yield _("The translation of “%(text)s” is empty.") % {"text": segment.string.data}


def _store(targets: _Targets, locale: Locale, user: Any, *, is_machine: bool = False, tool: str = "") -> None:
    """In one statement, without the library's signal, which writes escaped HTML into a page's draft title."""
    kinds = StringTranslation.TRANSLATION_TYPE_MANUAL, StringTranslation.TRANSLATION_TYPE_MACHINE
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                data=data,
                translation_type=kinds[is_machine],
                tool_name=tool,
                last_translated_by=user,
                has_error=False,
                field_error="",
            )
            for segment, data in targets.values()
        ],
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=_WRITTEN,
    )
