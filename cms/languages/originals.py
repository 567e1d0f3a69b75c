"""A translated object and the original it is a translation of."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from wagtail.models import Locale
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


def translated(source_object: Any, locale: Locale) -> Any | None:
    """The object in ``locale`` as its own model, read anew."""
    found = source_object.get_translation_or_none(locale)
    return specific(found) if found else None


def original_by_key(object_key: UUID) -> Any | None:
    """The page (as its own model) or snippet that the others of this key are translated from."""
    source = TranslationSource.objects.filter(object_id=object_key).select_related("locale").first()
    return source.get_source_instance() if source else None
