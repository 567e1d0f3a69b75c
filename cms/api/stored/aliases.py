"""Former addresses: they lead on as long as the page is there."""

from __future__ import annotations

from django.utils import timezone

from cms.api.stored.models import Alias, StoredPage


def leave_alias(former_path: str, row: StoredPage) -> None:
    """``row`` stood at ``former_path``."""
    Alias.objects.update_or_create(
        path=former_path,
        defaults={"page_id": row.page_id, "uid": row.uid, "made_at": timezone.now(), "manual": False},
    )


def end_alias(path: str) -> None:
    """A page stands there now."""
    Alias.objects.filter(path=path).delete()


def end_aliases_of(row: StoredPage) -> None:
    Alias.objects.filter(page_id=row.page_id).delete()


def page_moved_from(path: str) -> StoredPage | None:
    """The page that ``path`` leads to; two queries at most."""
    alias = Alias.objects.filter(path=path).first()
    rows = StoredPage.objects.defer("body", "gzip")
    return rows.filter(page_id=alias.page_id).first() if alias else None
