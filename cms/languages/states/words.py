"""The translated texts that are stored, for many objects in one query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from cms.languages.left_behind import is_left_behind


class Word(NamedTuple):
    """A stored translation; ``target`` is HTML as stored. ``is_left_behind``: of an earlier round, no
    error."""

    target: str
    is_machine: bool
    has_error: bool
    is_left_behind: bool
    updated_at: datetime
    updated_by: str
    tool: str


Words = dict[str, dict[str, Word]]
"""Path -> source text -> its translation, the oldest first: words of earlier sources stay in the store."""

_COLUMNS = (
    "context__object_id",
    "locale_id",
    "context__path",
    "translation_of__locale_id",
    "translation_of__data",
    "data",
    "translation_type",
    "has_error",
    "field_error",
    "updated_at",
    "tool_name",
    "last_translated_by__first_name",
    "last_translated_by__last_name",
    "last_translated_by__username",
)


def stored_words(objects: Sequence[Any], locales: Iterable[Locale]) -> dict[tuple[UUID, int], Words]:
    """(object key, locale id) -> the words translated from the language of the object. One query."""
    source_locales = {source.translation_key: source.locale_id for source in objects}
    rows = StringTranslation.objects.filter(
        context__object_id__in=source_locales, locale_id__in=[locale.pk for locale in locales]
    )
    found: dict[tuple[UUID, int], Words] = defaultdict(lambda: defaultdict(dict))
    for key, locale, path, source_locale, source, *word in rows.order_by("updated_at").values_list(*_COLUMNS):
        if source_locale == source_locales[key]:
            found[key, locale][path][source] = _word(*word)
    return found


def _word(
    target: str, kind: str, has_error: bool, error: str, updated_at: datetime, tool: str, *names: str | None
) -> Word:
    first, last, username = names
    return Word(
        target=target,
        is_machine=kind == StringTranslation.TRANSLATION_TYPE_MACHINE,
        has_error=has_error,
        is_left_behind=has_error and is_left_behind(error),
        updated_at=updated_at,
        updated_by=f"{first or ''} {last or ''}".strip() or username or "",
        tool=tool,
    )
