"""What becomes of pages and translations, put into the outbox. Only what anybody may read is told."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.api.addresses import base
from cms.api.stored.listeners import Event
from cms.api.stored.models import StoredPage
from cms.api.webhooks import event_types
from cms.api.webhooks.outbox import put, somebody_listens
from cms.languages.events import Changes
from cms.languages.sources import source_language_by_key

_EVENTS = {
    "created": event_types.PUBLISHED,
    "updated": event_types.UPDATED,
    "moved": event_types.MOVED,
    "unpublished": event_types.UNPUBLISHED,
    "deleted": event_types.DELETED,
}


def put_what_became_of_a_page(event: Event) -> None:
    if event.kind not in _EVENTS or not somebody_listens():
        return
    row = event.row
    put(_EVENTS[event.kind], row.language, lambda: _told_of(row, event.former_path))
    if event.kind in ("created", "updated") and _is_translation(row):
        put(event_types.TRANSLATION_PUBLISHED, row.language, lambda: _told_of(row))


def put_what_fell_behind(source_object: Any, locale: Locale, changes: Changes) -> None:
    """``texts`` says how many of its texts are behind; a translation that nobody can read is not told."""
    if not changes.is_behind:
        return
    key, language = source_object.translation_key, locale.language_code
    row = StoredPage.objects.defer("body", "gzip").filter(translation_key=key, language=language).first()
    if row is not None:
        behind = len({*changes.kept, *changes.hidden})
        put(event_types.TRANSLATION_OUTDATED, language, lambda: {**_told_of(row), "texts": behind})


def _is_translation(row: StoredPage) -> bool:
    return source_language_by_key(row.translation_key) not in ("", row.language)


def _told_of(row: StoredPage, former_path: str = "") -> dict[str, Any]:
    told = {
        "@id": f"{base()}/{row.path}",
        "@type": row.type,
        "UID": row.uid,
        "language": row.language,
    }
    return told | ({"former": f"{base()}/{former_path}"} if former_path else {})
