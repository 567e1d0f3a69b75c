"""The versions of an object in other languages, as they are stored."""

from __future__ import annotations

from typing import Any

from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.models import Translation, TranslationSource


def target_of(source_object: Any, locale: Locale) -> Any | None:
    """The version of ``source_object`` in ``locale``, freshly read; an alias, which has no words, is none."""
    found = type(source_object)._base_manager.filter(
        translation_key=source_object.translation_key, locale=locale
    )
    if isinstance(source_object, Page):
        found = found.filter(alias_of__isnull=True)
    return found.first()


def target_locales(source: TranslationSource) -> list[Locale]:
    """The languages that ``source`` is translated into, without those where translation was stopped."""
    rows = Translation.objects.filter(source=source, enabled=True).select_related("target_locale")
    return [row.target_locale for row in rows.order_by("target_locale__language_code")]


def was_published(target: Any) -> bool:
    """Whether ``target`` has words of its own; before its first publication they are the source's."""
    if isinstance(target, Page):
        return target.live or target.first_published_at is not None
    return getattr(target, "live", True) if isinstance(target, DraftStateMixin) else True
