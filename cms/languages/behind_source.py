"""Since when the source of a translation says something newer, and in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from wagtail_localize.models import TranslationSource

from cms.languages.models import BehindMark
from cms.prepared.asking import Prepared


@dataclass(frozen=True, kw_only=True)
class BehindSource:
    """``language`` is that of the source."""

    since: datetime
    language: str


def behind_source_of(page: Any) -> BehindSource | None:
    """One query, and one more where the page is behind."""
    found = _marks.first(page.locale_id, page.translation_key)
    source = _source_language(page.translation_key) if found else None
    return BehindSource(since=found[0], language=source) if found and source else None


def _source_language(object_key: UUID) -> str | None:
    sources = TranslationSource.objects.filter(object_id=object_key)
    return sources.values_list("locale__language_code", flat=True).first()


def _marks_of(locale_id: int, object_key: UUID) -> Any:
    marks = BehindMark.objects.order_by().filter(locale_id=locale_id, object_key=object_key)
    return marks.values_list("since")


_marks = Prepared(_marks_of, 0, UUID(int=0))
