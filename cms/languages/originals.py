"""A translated object and the original it is a translation of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from cms.languages.sources import specific


def original_of(instance: Any) -> Any | None:
    """The object that ``instance`` is translated from; ``None`` where it is an original itself."""
    translation = (
        Translation.objects.filter(
            source__object_id=instance.translation_key, target_locale=instance.locale_id, enabled=True
        )
        .select_related("source__locale", "source__specific_content_type")
        .first()
    )
    return translation.source.get_source_instance() if translation else None


def translations_among(pages: Iterable[Page]) -> set[int]:
    """The keys of those that are translated from an original; one query for all of them."""
    given = list(pages)
    rows = Translation.objects.filter(
        source__object_id__in={page.translation_key for page in given}, enabled=True
    ).values_list("source__object_id", "target_locale")
    translated_into = set(rows)
    return {page.pk for page in given if (page.translation_key, page.locale_id) in translated_into}


def translated(source_object: Any, locale: Locale) -> Any | None:
    """The object in ``locale`` as its own model, read anew."""
    found = source_object.get_translation_or_none(locale)
    return specific(found) if found else None


def original_by_key(object_key: UUID) -> Any | None:
    """The page (as its own model) or snippet that the others of this key are translated from."""
    source = TranslationSource.objects.filter(object_id=object_key).select_related("locale").first()
    return source.get_source_instance() if source else None
