"""What is translated on a screen: an object and the language it is translated into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from cms.core.publication_hold import version_ahead
from cms.languages.sources import specific


class NotForTranslation(Exception):
    """Nothing is translated there: an unknown language or object, its own language, or it was stopped."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """``source`` as it is published, or approved for a release. ``target`` is its translation, as stored."""

    source: Any
    locale: Locale
    target: Any

    @property
    def is_page(self) -> bool:
        return isinstance(self.source, Page)

    @property
    def source_language(self) -> str:
        return self.source.locale.language_code

    @property
    def is_live(self) -> bool:
        return getattr(self.target, "live", True)


def subject_of(object_key: UUID, language_code: str) -> Subject:
    """Three queries, one more for a page. Raises ``NotForTranslation``."""
    locale = Locale.objects.filter(language_code=language_code).first()
    # The library keeps one source for each object, and a row for each language it is translated into.
    translation_source = (
        TranslationSource.objects.filter(
            object_id=object_key, translations__target_locale=locale, translations__enabled=True
        )
        .select_related("locale", "specific_content_type")
        .first()
    )
    if locale is None or translation_source is None or translation_source.locale_id == locale.pk:
        raise NotForTranslation
    model = translation_source.specific_content_type.model_class()
    found = model._default_manager.filter(
        translation_key=object_key, locale__in=[translation_source.locale_id, locale.pk]
    )
    by_locale = {instance.locale_id: instance for instance in found.select_related("locale")}
    if set(by_locale) != {translation_source.locale_id, locale.pk}:
        raise NotForTranslation
    source = version_ahead(specific(by_locale[translation_source.locale_id]))
    return Subject(source=source, locale=locale, target=by_locale[locale.pk])
