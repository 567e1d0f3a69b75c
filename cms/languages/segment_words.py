"""Writing the words of one text, where two people may be writing at once.

Nobody overwrites what they have not seen: docs/decisions/0016-versions-of-segments.md
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation

from cms.languages.errors import WordsRefused
from cms.languages.left_behind import is_left_behind
from cms.languages.sources import synchronise
from cms.languages.swap.locking import hold_direction

NOTHING = ""
"""The version of a text that has no translation."""


class SegmentConflict(Exception):
    """Somebody has written since: ``target`` (stored HTML, empty where deleted), by whom, when."""

    def __init__(self, stored: StringTranslation | None) -> None:
        self.target = stored.data if stored else ""
        self.person = stored.last_translated_by if stored else None
        self.written_at: datetime | None = stored.updated_at if stored else None
        self.version = _version(stored)
        super().__init__(f"Written meanwhile by {self.person}")


class SegmentGone(Exception):
    """The source has no such text any more: it was changed or removed meanwhile, or never submitted."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """``target``: stored HTML; empty deletes the translation. ``error``: why it must not be published.

    ``is_machine``: no person has approved it. ``tool``: what suggested it, kept when it is approved.
    """

    target: str
    error: str = ""
    is_machine: bool = False
    tool: str = ""


def version_of(target: str, *, is_machine: bool, has_error: bool) -> str:
    """Changes with the words and with what they are worth; equal words of two people are no conflict."""
    if not target:
        return NOTHING
    worth = "faulty" if has_error else "machine" if is_machine else "person"
    return sha256(f"{worth}\0{target}".encode()).hexdigest()[:16]


@transaction.atomic
def write_segment(
    source_object: Any,
    locale: Locale,
    path: str,
    source: str,
    words: Words,
    person: Any,
    expected_version: str,
) -> str:
    """Store ``words`` for the text ``source`` (stored HTML) at ``path``; returns their version.

    ``expected_version`` is what the person saw. Raises ``SegmentConflict``, ``SegmentGone`` and, while the
    source language is changed, ``WordsRefused``; then nothing is written.
    """
    wait = hold_direction(source_object)
    if wait:
        raise WordsRefused(source_object, locale, [wait])
    segment = _find(source_object, path, source)
    if segment is None:
        synchronise(source_object)
        segment = _find(source_object, path, source)
    if segment is None:
        raise SegmentGone(path)
    return _written(segment, locale, words, person, expected_version)


def _written(segment: StringSegment, locale: Locale, words: Words, person: Any, expected_version: str) -> str:
    # Held until the end of the transaction, so that of two people one comes second.
    StringSegment.objects.select_for_update().get(pk=segment.pk)
    place = {"translation_of": segment.string, "context": segment.context, "locale": locale}
    stored = StringTranslation.objects.filter(**place).select_related("last_translated_by").first()
    new_version = version_of(words.target, is_machine=words.is_machine, has_error=bool(words.error))
    if new_version == _version(stored):
        return new_version
    if expected_version != _version(stored):
        raise SegmentConflict(stored)
    if words.target:
        _write(place, words, person)
    elif stored:
        stored.delete()
    return new_version


def _find(source_object: Any, path: str, source: str) -> StringSegment | None:
    segments = StringSegment.objects.filter(
        source__object_id=source_object.translation_key,
        source__locale_id=source_object.locale_id,
        context__path=path,
        string__data=source,
    )
    return segments.select_related("string", "context").order_by("order").first()


def _write(place: dict[str, Any], words: Words, person: Any) -> None:
    """Without the library's signal, which writes escaped HTML into a page's draft title."""
    kinds = StringTranslation
    values = {
        "data": words.target,
        "translation_type": (
            kinds.TRANSLATION_TYPE_MACHINE if words.is_machine else kinds.TRANSLATION_TYPE_MANUAL
        ),
        "tool_name": words.tool,
        "last_translated_by": person,
        "has_error": bool(words.error),
        "field_error": words.error,
        "updated_at": timezone.now(),
    }
    if not StringTranslation.objects.filter(**place).update(**values):
        StringTranslation.objects.bulk_create([StringTranslation(**place, **values)])


def _version(stored: StringTranslation | None) -> str:
    if stored is None or is_left_behind(stored.field_error):
        return NOTHING
    is_machine = stored.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE
    return version_of(stored.data, is_machine=is_machine, has_error=stored.has_error)
