"""Writing and removing rows: document, what it shows, change and listeners, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.http import http_date
from wagtail.models import Page

from cms.api.addresses import stored_path, uid
from cms.api.batches import header
from cms.api.page_types import PUBLIC_FIELDS, description
from cms.api.projection import Document, document, effective
from cms.api.stored.aliases import end_alias, end_aliases_of, leave_alias
from cms.api.stored.changes import record_change
from cms.api.stored.encoding import Encoded, digest_of, encode, face_of, made_with
from cms.api.stored.listeners import Event, Kind, tell
from cms.api.stored.models import Shown, StoredPage
from cms.api.stored.stale import mark_those_that_show, mark_those_that_stand_near
from cms.core.privacy import closed_sections
from cms.prepared.asking import Prepared
from cms.prepared.writing import update


def write(pages: Iterable[Page], *, anew: bool = False) -> None:
    """The rows of ``pages``, which are readable and of their own type. ``anew`` tells listeners of all."""
    closed = closed_sections()
    for page in pages:
        write_page(page, closed, anew=anew)


@transaction.atomic
def write_page(page: Page, closed: tuple[str, ...], *, anew: bool = False) -> bool:
    """Returns whether documents that show the page may have to be written too."""
    path = stored_path(page) if page._meta.label in PUBLIC_FIELDS else ""
    if not path:
        return False
    known = _known(page)
    made = document(page, closed)
    encoded, face = encode(made.value), face_of(made)
    row = known or StoredPage(page_id=page.pk)
    kind, former = _kind(known, path, encoded), row.path
    near_changed = known is None or known.face != face or kind == "moved"
    before = dict(row.__dict__)
    row.path, row.face = path, face
    _describe(row, page, made.value)
    row.shown_digest = digest_of(made.shows)
    _save(row, encoded, kind, before)
    if before.get("shown_digest") != row.shown_digest or known is None:
        _note_what_is_shown(row, made)
    if kind is not None:
        _record(kind, row, former)
    if kind is not None or anew:
        tell(Event(kind=kind or "rebuilt", row=row, document=made.value, former_path=former))
    if near_changed:
        _mark_others(row)
    return near_changed


def _known(page: Page) -> StoredPage | None:
    """No more of its row than is compared; all else is written anew."""
    found = _compared.first(page.pk)
    return StoredPage.from_db(None, _COMPARED, found) if found else None


_COMPARED = ("id", "path", "etag", "face", "shown_digest")


def _compared_columns(page_id: int) -> Any:
    rows = StoredPage.objects.select_for_update().filter(page_id=page_id)
    return rows.order_by().values_list(*_COMPARED)


_compared = Prepared(_compared_columns, 0)


def _record(kind: Kind, row: StoredPage, former: str) -> None:
    if kind != "updated":
        end_alias(row.path)
    if kind == "moved":
        leave_alias(former, row)
    record_change(kind, row, former if kind == "moved" else "")


def _kind(known: StoredPage | None, path: str, encoded: Encoded) -> Kind | None:
    if known is None:
        return "created"
    if known.path != path:
        return "moved"
    return "updated" if known.etag != encoded.etag else None


def _describe(row: StoredPage, page: Page, document: dict[str, Any]) -> None:
    row.uid = uid(page)
    row.translation_key = page.translation_key
    row.language = page.locale.language_code
    row.type = page.specific_class.__name__
    row.title = page.title
    row.description = description(page)
    row.parent_path = row.path.rpartition("/")[0]
    row.depth = row.path.count("/") + 1
    row.position, row.url_path = page.path, page.url_path
    row.modified, row.created = page.last_published_at, page.first_published_at
    row.effective, row.expires = effective(page), page.expire_at
    row.revision = page.live_revision_id
    row.links = header(document.get("batching", {}))
    row.made_with, row.stale = made_with(), False
    row.written_at = timezone.now()


def _save(row: StoredPage, encoded: Encoded, kind: Kind | None, before: dict[str, Any]) -> None:
    """No more is written than has changed."""
    if kind is not None:
        row.etag, row.last_modified = encoded.etag, row.written_at
        row.http_date = http_date(row.written_at.timestamp())
        row.body, row.gzip = encoded.body, encoded.packed()
    if row.pk is None:
        row.save()
    else:
        now = row.__dict__
        changed = {name: now[name] for name in _FIELDS if name in now and now[name] != before.get(name)}
        update(StoredPage, row.pk, changed)


_FIELDS = [field.attname for field in StoredPage._meta.concrete_fields if not field.primary_key]


def _note_what_is_shown(row: StoredPage, made: Document) -> None:
    noted = set(row.shows.values_list("key", flat=True))
    if noted - made.shows:
        row.shows.filter(key__in=noted - made.shows).delete()
    Shown.objects.bulk_create(Shown(page=row, key=key) for key in sorted(made.shows - noted))


@transaction.atomic
def remove(rows: Iterable[StoredPage]) -> None:
    """Take ``rows`` out: their pages cannot be read any more, or are gone."""
    taken = list(rows)
    there = set(Page.objects.filter(pk__in=[row.page_id for row in taken]).values_list("pk", flat=True))
    for row in taken:
        _remove(row, "unpublished" if row.page_id in there else "deleted")


def _remove(row: StoredPage, kind: Any) -> None:
    if kind == "deleted":
        end_aliases_of(row)
    StoredPage.objects.filter(pk=row.pk).delete()
    record_change(kind, row)
    tell(Event(kind=kind, row=row, document=None))
    _mark_others(row)


def _mark_others(row: StoredPage) -> None:
    mark_those_that_stand_near(row)
    mark_those_that_show({f"page:{row.translation_key.hex}"}, but=row)
