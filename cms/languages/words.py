"""Writing translated texts: all of them or, where one cannot be used, none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation
from wagtail_localize.strings import StringValue, validate_translation_links

from cms.languages.completeness import SourceText, completeness
from cms.languages.errors import WordsRefused
from cms.languages.sources import synchronise


def write_translations(
    source_object: Any, locale: Locale, translations: Mapping[str, str], user: Any = None
) -> tuple[SourceText, ...]:
    """Store source text -> target text for every place where the source text stands.

    A key is plain text, or the inner HTML of a paragraph where that has markup (its value is HTML then).
    Returns what is still missing.
    """
    source = synchronise(source_object)
    if source is None:
        raise WordsRefused(source_object, locale, [_("Submit it for translation first.")])
    segments = StringSegment.objects.filter(source=source).select_related("string", "context")
    targets, unused = _matched(segments, translations)
    problems = [*_unknown(unused), *_invalid(targets)]
    if problems:
        raise WordsRefused(source_object, locale, problems)
    with transaction.atomic():
        _store(targets, locale, user)
    return completeness(source_object, locale).missing


_Targets = dict[tuple[int, int], tuple[StringSegment, str]]


def _matched(segments: Any, translations: Mapping[str, str]) -> tuple[_Targets, set[str]]:
    """What belongs to each place, escaped as the library stores it, and the keys that stand nowhere."""
    as_stored = {_stored(text): text for text in translations}
    targets: _Targets = {}
    used = set()
    for segment in segments:
        data = segment.string.data
        key = data if data in translations else as_stored.get(data)
        if key is not None:
            used.add(key)
            is_html = key == data and _stored(key) != data
            target = translations[key] if is_html else _stored(translations[key])
            targets[segment.string_id, segment.context_id] = (segment, target)
    return targets, set(translations) - used


def _stored(text: str) -> str:
    return StringValue.from_plaintext(text).data


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


def _store(targets: _Targets, locale: Locale, user: Any) -> None:
    """In one statement, without the library's signal, which writes escaped HTML into a page's draft title."""
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                data=data,
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                last_translated_by=user,
                has_error=False,
                field_error="",
            )
            for segment, data in targets.values()
        ],
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=[
            "data",
            "translation_type",
            "last_translated_by",
            "has_error",
            "field_error",
            "updated_at",
        ],
    )
