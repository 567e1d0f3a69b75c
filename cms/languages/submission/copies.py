"""A copy of a page brings the translations of the original along: its blocks have the same ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource

from cms.languages.structure.words import kind_of


def carry_words_from_copies(source: TranslationSource, locales: Sequence[Locale]) -> None:
    """Store for each text of ``source`` what a person wrote last for it in the same block elsewhere.

    Fields without a block (titles) count only where a block shows that one page is a copy of the other.
    """
    segments = StringSegment.objects.filter(source=source).values_list(
        "string_id", "context__path", "context_id"
    )
    places = {(string, path): context for string, path, context in segments}
    StringTranslation.objects.bulk_create(
        (_copied(word, places) for word in _words_of_copies(source, places, locales)), ignore_conflicts=True
    )


def _words_of_copies(source: TranslationSource, places: Any, locales: Sequence[Locale]) -> list[Any]:
    """One for each place and language, however many copies there are."""
    in_blocks = {place for place in places if kind_of(place[1]) != place[1]}
    written = StringTranslation.objects.filter(
        locale__in=locales,
        has_error=False,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
    ).exclude(context__object_id=source.object_id)
    words = _newest(written, in_blocks)
    copies = {word.context.object_id for word in words}
    in_fields = _newest(written.filter(context__object_id__in=copies), set(places) - in_blocks)
    return [*words, *in_fields]


def _newest(written: QuerySet[Any], places: set[tuple[int, str]]) -> list[Any]:
    """What was written last in each of ``places`` for each language."""
    found = written.filter(
        translation_of__in={string for string, _path in places},
        context__path__in={path for _string, path in places},
    )
    newest = Window(
        RowNumber(),
        partition_by=[F("translation_of"), F("context__path"), F("locale")],
        order_by=[F("updated_at").desc(), F("pk").desc()],
    )
    words = found.annotate(age=newest).filter(age=1).select_related("context")
    return [word for word in words if (word.translation_of_id, word.context.path) in places]


def _copied(word: StringTranslation, places: Any) -> StringTranslation:
    return StringTranslation(
        translation_of_id=word.translation_of_id,
        context_id=places[word.translation_of_id, word.context.path],
        locale_id=word.locale_id,
        data=word.data,
        translation_type=word.translation_type,
        tool_name=word.tool_name,
        last_translated_by_id=word.last_translated_by_id,
    )
