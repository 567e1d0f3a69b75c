"""Loading the words of one object in one language: from what was published, and from the memory."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Locale
from wagtail_localize.models import SegmentOverride, StringTranslation

from cms.languages.states.published import published_texts
from cms.languages.structure.merged import Place
from cms.languages.structure.words import Words

_Rows = dict[Place, str]


def words_already_live(source_object: Any, locale: Locale) -> Words:
    """For following the structure: only words that were published, never one that waits for approval."""
    published = _published(source_object, locale)
    return Words(
        origins=published if published is not None else _memory(source_object, locale, by_people=True),
        approved=published or {},
        **_shared(source_object, locale),
    )


def words_ready(source_object: Any, locale: Locale) -> Words:
    """For a publication and its preview: the memory first, then what was published."""
    published = _published(source_object, locale)
    by_people = _memory(source_object, locale, by_people=True)
    return Words(
        ready=_memory(source_object, locale),
        origins=published if published is not None else by_people,
        approved={**(published or {}), **by_people},
        **_shared(source_object, locale),
    )


def words_of_draft(source_object: Any, locale: Locale) -> Words:
    """For a draft under review: its words come from the memory, or were published before."""
    published = _published(source_object, locale) or {}
    return Words(
        origins={**published, **_memory(source_object, locale)},
        approved=published,
        **_shared(source_object, locale),
    )


def _published(source_object: Any, locale: Locale) -> _Rows | None:
    """What the live words were translated from; ``None`` where no publication has recorded it."""
    place = (source_object.translation_key, locale.pk)
    found = published_texts([source_object.translation_key], [locale])
    return {(path, source): target for path, source, target in found[place]} if place in found else None


def _memory(source_object: Any, locale: Locale, *, by_people: bool = False) -> _Rows:
    """The words stored for the texts of this object in its language, without those that cannot be used."""
    found = StringTranslation.objects.filter(
        context__object_id=source_object.translation_key,
        translation_of__locale_id=source_object.locale_id,
        locale=locale,
        has_error=False,
    )
    if by_people:
        found = found.exclude(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    rows = found.order_by("updated_at").values_list("context__path", "translation_of__data", "data")
    return {(path, source): target for path, source, target in rows}


def _shared(source_object: Any, locale: Locale) -> dict[str, Any]:
    return {
        "overrides": _overrides(source_object, locale),
        "translated_key": live_translations(locale),
    }


def _overrides(source_object: Any, locale: Locale) -> dict[str, Any]:
    rows: QuerySet[SegmentOverride] = SegmentOverride.objects.filter(
        context__object_id=source_object.translation_key, locale=locale, has_error=False
    )
    return {path: json.loads(data) for path, data in rows.values_list("context__path", "data_json")}


def live_translations(locale: Locale) -> Callable[[type, Any], Any]:
    """(model, primary key) -> the key of its live translation, asked once for each."""

    @cache
    def translated_key(model: Any, key: Any) -> Any:
        translation_key = model._base_manager.filter(pk=key).values("translation_key")
        found = model._base_manager.filter(translation_key__in=translation_key, locale=locale)
        if hasattr(model, "live"):
            found = found.filter(live=True)
        return found.values_list("pk", flat=True).first()

    return translated_key
