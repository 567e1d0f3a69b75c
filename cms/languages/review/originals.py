"""A translated object and the original it is a translation of."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import Translation

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
