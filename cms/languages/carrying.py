"""A block that was copied brings its translations along."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource

from cms.languages.structure.words import by_kind, kind_of


def carry_words_over(source: TranslationSource, locales: Sequence[Locale], new_paths: Iterable[str]) -> None:
    """Store for each text at ``new_paths`` the words that the same text has elsewhere in this object.

    Only words that a person wrote, from a place of the same kind, and only where all such places agree.
    """
    copied = _segments_at(source, new_paths) if new_paths else []
    if not copied:
        return
    for locale, words in _words_by_locale(source, locales, copied).items():
        StringTranslation.objects.bulk_create(
            (
                StringTranslation(
                    translation_of_id=segment.string_id,
                    context_id=segment.context_id,
                    locale=locale,
                    data=words[place],
                    translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                )
                for segment in copied
                if (place := (kind_of(segment.context.path), segment.string.data)) in words
            ),
            ignore_conflicts=True,
        )


def _segments_at(source: TranslationSource, paths: Iterable[str]) -> list[StringSegment]:
    found = StringSegment.objects.filter(source=source, context__path__in=list(paths))
    return list(found.select_related("string", "context"))


def _words_by_locale(
    source: TranslationSource, locales: Sequence[Locale], copied: Sequence[StringSegment]
) -> dict[Locale, dict[tuple[str, str], str]]:
    """Language -> (kind of place, text) -> words; one query."""
    rows: dict[Any, list[tuple[str, str, str]]] = {locale.pk: [] for locale in locales}
    found = StringTranslation.objects.filter(
        context__object_id=source.object_id,
        translation_of__in={segment.string_id for segment in copied},
        locale__in=list(rows),
        has_error=False,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
    )
    for locale, *pair in found.values_list("locale_id", "context__path", "translation_of__data", "data"):
        rows[locale].append(tuple(pair))
    return {locale: by_kind(rows[locale.pk]) for locale in locales}
