"""Pages that show a snippet wait for its translation; when it is published, the block appears."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from cms.languages.structure.synchronising import synchronise_structure
from cms.languages.targets import target_locales


def sources_showing(snippet: Any) -> list[int]:
    """The frozen sources that show ``snippet``, by primary key."""
    found = TranslationSource.objects.filter(relatedobjectsegment__object_id=snippet.translation_key)
    return list(found.order_by("pk").distinct().values_list("pk", flat=True))


def follow_again(source_id: int, locale_id: int) -> None:
    """Safe to run too often, and where the page is gone meanwhile."""
    source = TranslationSource.objects.filter(pk=source_id).first()
    locale = Locale.objects.filter(pk=locale_id).first()
    if source is not None and locale is not None and locale in target_locales(source):
        synchronise_structure(source.get_source_instance(), locale)
