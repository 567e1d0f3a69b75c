"""Since when a translation is behind."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale

from cms.core.public_changes.recording import record_public_change
from cms.languages.models import BehindMark
from cms.languages.states.overview import translation_states


def mark_behind(source_object: Any, person: Any = None) -> list[Locale]:
    """Call it after a source has been published; returns the languages that are behind because of it.

    A translation that was behind before keeps its date. One that readers do not have is missing, not behind.
    """
    key = source_object.translation_key
    others = list(Locale.objects.exclude(pk=source_object.locale_id))
    states = translation_states([source_object], others)
    behind = [
        locale
        for locale in others
        if states[key, locale.language_code].is_live and states[key, locale.language_code].needs_somebody
    ]
    now = timezone.now()
    BehindMark.objects.bulk_create(
        [BehindMark(object_key=key, locale=locale, since=now, changed_by=person) for locale in behind],
        ignore_conflicts=True,
    )
    record_public_change()
    BehindMark.objects.filter(object_key=key).exclude(locale__in=behind).delete()
    return behind


def clear_behind(object_key: UUID, locale: Locale) -> None:
    BehindMark.objects.filter(object_key=object_key, locale=locale).delete()
