"""Translations that were published although something was open: the document says so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC

from wagtail.models import Page

from cms.languages.overrides import overrides_of
from lms_export import course
from lms_export.reader.identifiers import identifier


def read_reservations(pages: Iterable[Page]) -> tuple[course.Reservation, ...]:
    """Of every page of the document in its language, in the order of the pages; one query."""
    found = {(page.translation_key, page.language): page for page in pages}
    held = {
        (override.object_key, override.locale.language_code): override
        for override in overrides_of(
            {key for key, _language in found}, {language for _key, language in found}
        )
    }
    return tuple(
        course.Reservation(
            page=identifier(page._meta.model_name or "", page.translation_key),
            title=page.title,
            language=page.language,
            reason=held[place].reason,
            objections=len(held[place].problems),
            since=held[place].created_at.astimezone(UTC).date().isoformat(),
        )
        for place, page in found.items()
        if place in held
    )
