"""One other address of a page: whether it can be, how it is made and shown."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from wagtail.models import Page

from cms.api.addresses import stored_path, uid
from cms.api.moments import moment
from cms.api.stored.models import Alias, StoredPage
from cms.api.writing.asked import Asked
from cms.api.writing.places import page_at
from cms.api.writing.showing import nothing, private

MOST = 100
_LONGEST = 1000


def can_be(path: Any) -> bool:
    if not isinstance(path, str) or not path.startswith("/") or len(path) > _LONGEST:
        return False
    segments = path[1:].rstrip("/").split("/")
    return all(segment not in ("", ".", "..") and not segment.startswith("@") for segment in segments)


def make_alias(path: str, page: Page) -> bool:
    """Only below the page's own language, and only where nothing stands."""
    is_free = page_at(path) is None and not Alias.objects.filter(path=path).exists()
    own_language = stored_path(page).partition("/")[0]
    if not is_free or path.partition("/")[0] != own_language or StoredPage.objects.filter(path=path).exists():
        return False
    values = {"page_id": page.pk, "uid": uid(page), "made_at": timezone.now(), "manual": True}
    Alias.objects.create(path=path, **values)
    return True


def alias_json(row: Alias, page: Page) -> dict[str, Any]:
    return {
        "path": f"/{row.path}",
        "redirect-to": f"/{stored_path(page)}",
        "datetime": moment(row.made_at),
        "manual": row.manual,
    }


def answer(asked: Asked, failed: list[str]) -> HttpResponse:
    """204; where some cannot be, the others are made, and those are named, as in Plone."""
    return (
        private(asked, {"type": "error", "failed": [f"/{path}" for path in failed]}) if failed else nothing()
    )
