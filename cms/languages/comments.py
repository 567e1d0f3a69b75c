"""Conversations about the paragraphs of a translation."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Count
from django.utils import timezone
from wagtail.models import Locale

from cms.languages.models import SegmentComment

LONGEST_COMMENT = 5_000


def comments_of(object_key: UUID, locale: Locale) -> list[SegmentComment]:
    """All of a translation, the oldest first, resolved ones too. One query."""
    comments = SegmentComment.objects.filter(object_key=object_key, locale=locale)
    return list(comments.select_related("person", "resolved_by"))


def add_comment(
    object_key: UUID,
    locale: Locale,
    path: str,
    source: str,
    body: str,
    person: Any = None,
    guest_name: str = "",
) -> SegmentComment:
    """On the text ``source`` (stored HTML) at ``path``; an empty path is about the whole translation.

    ``body`` is plain text; its first ``LONGEST_COMMENT`` characters are kept.
    """
    return SegmentComment.objects.create(
        object_key=object_key,
        locale=locale,
        path=path,
        source=source,
        body=body.replace("\0", "").strip()[:LONGEST_COMMENT],
        person=person,
        guest_name=guest_name,
    )


def resolve_comments(object_key: UUID, locale: Locale, path: str, source: str, person: Any) -> int:
    """Mark the conversation about a text as done; returns how many comments that were."""
    waiting = SegmentComment.objects.filter(
        object_key=object_key, locale=locale, path=path, source=source, resolved_at=None
    )
    return waiting.update(resolved_at=timezone.now(), resolved_by=person)


def waiting_comments(object_keys: list[UUID]) -> dict[tuple[UUID, int], int]:
    """(object key, locale id) -> how many comments nobody has resolved. One query."""
    waiting = SegmentComment.objects.filter(object_key__in=object_keys, resolved_at=None)
    counted = waiting.values_list("object_key", "locale_id").annotate(number=Count("pk"))
    return {(key, locale): number for key, locale, number in counted}
