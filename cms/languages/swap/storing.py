"""Writing down the turned direction: words, own values, and what readers see of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringTranslation,
    TranslationSource,
)

from cms.languages.left_behind import LEFT_BEHIND
from cms.languages.models import Baseline, BehindMark
from cms.languages.swap.direction import Direction
from cms.languages.swap.links import renumbered
from cms.languages.swap.pairing import Languages, NewWords, Partner, Turned

TOOL = "source-swap"


def store_words(turned: Turned) -> None:
    """Rows of earlier rounds are overwritten; where words are missing now, none of those may count."""
    StringTranslation.objects.bulk_create(
        [_row(words) for words in turned.words.values()],
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=[
            "data",
            "translation_type",
            "tool_name",
            "last_translated_by",
            "updated_at",
            "has_error",
            "field_error",
        ],
    )
    for place, locale in turned.behind:
        StringTranslation.objects.filter(
            translation_of_id=place.string_id, context_id=place.context_id, locale=locale
        ).update(has_error=True, field_error=LEFT_BEHIND)


def _row(words: NewWords) -> StringTranslation:
    written = words.written
    return StringTranslation(
        translation_of_id=words.place.string_id,
        context_id=words.place.context_id,
        locale=words.locale,
        data=words.text,
        translation_type=written.translation_type if written else StringTranslation.TRANSLATION_TYPE_MANUAL,
        tool_name=written.tool_name if written else TOOL,
        last_translated_by_id=written.last_translated_by_id if written else None,
        updated_at=timezone.now(),
        has_error=False,
        field_error="",
    )


def store_overrides(source: TranslationSource, old: Direction, turned: Turned, languages: Languages) -> None:
    """Every translation keeps the image, file or address that it shows today."""
    SegmentOverride.objects.filter(context__object_id=source.object_id).delete()
    segments = OverridableSegment.objects.filter(source=source).select_related("context")
    rows = [
        (segment, locale, _shown(segment.context.path, locale, old, turned, languages.old))
        for segment in segments
        for locale in languages.targets
    ]
    SegmentOverride.objects.bulk_create(
        SegmentOverride(
            context_id=segment.context_id, locale=locale, data_json=json.dumps(shown, cls=DjangoJSONEncoder)
        )
        for segment, locale, shown in rows
        if shown is not None and shown != segment.data
    )


def _shown(path: str, locale: Locale, old: Direction, turned: Turned, old_locale: Locale) -> Any:
    if (path, locale.pk) in turned.hrefs:
        return turned.hrefs[path, locale.pk]
    value = old.values.get(path)
    return value if locale == old_locale else old.overrides.get((path, locale.pk), value)


def store_baselines(key: UUID, turned: Turned, languages: Languages) -> None:
    """What readers see stays; what it is a translation of is named by the new source."""
    known = Baseline.objects.filter(object_key=key)
    became_source = known.filter(locale=languages.new).first()
    for baseline in known.filter(locale__in=languages.others):
        baseline.segments = _renamed(baseline.segments, turned.partners)
        baseline.save(update_fields=["segments"])
    Baseline.objects.update_or_create(
        object_key=key,
        locale=languages.old,
        defaults={
            "segments": [
                *_of_the_old_source(turned, languages.old),
                *_remembered(became_source, turned),
            ],
            "published_at": became_source.published_at if became_source else timezone.now(),
            "published_by": became_source.published_by if became_source else None,
        },
    )
    known.filter(locale=languages.new).delete()
    BehindMark.objects.filter(locale__in=[languages.new, languages.old], object_key=key).delete()


def _renamed(
    segments: Sequence[Sequence[str]], partners: Mapping[tuple[str, str], Partner]
) -> list[list[str]]:
    """A text that was behind keeps the words it was translated from, in the language they were in."""
    return [
        list(_renamed_segment(path, text, target, partners.get((path, text))))
        for path, text, target in segments
    ]


def _renamed_segment(path: str, text: str, target: str, partner: Partner | None) -> tuple[str, str, str]:
    return (path, partner.text, renumbered(target, partner.numbers)) if partner else (path, text, target)


def _of_the_old_source(turned: Turned, locale: Locale) -> list[list[str]]:
    return [
        [words.place.path, words.place.text, words.text]
        for words in turned.words.values()
        if words.locale == locale
    ]


def _remembered(became_source: Baseline | None, turned: Turned) -> list[list[str]]:
    """Words of blocks that were taken out: should one come back, it comes back in both languages."""
    present = {path for path, _text in turned.partners} | {place.path for place, _locale in turned.behind}
    segments = became_source.segments if became_source else []
    return [[path, target, text] for path, text, target in segments if path not in present]
