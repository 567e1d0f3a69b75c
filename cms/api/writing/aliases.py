"""``@aliases``: other addresses that lead to a page, its former ones and those it is given."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.addresses import stored_path, uid
from cms.api.moments import moment
from cms.api.stored.models import Alias, StoredPage
from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.places import page_at, path_of
from cms.api.writing.refusals import Invalid
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.showing import address, nothing, private

MOST = 100
_LONGEST = 1000


def look(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    rows = Alias.objects.filter(page_id=page.pk)
    items = [
        {
            "path": f"/{row.path}",
            "redirect-to": f"/{stored_path(page)}",
            "datetime": moment(row.made_at),
            "manual": row.manual,
        }
        for row in rows
    ]
    return private(asked, {"@id": f"{address(page)}/@aliases", "items": items, "items_total": len(items)})


def add(asked: Asked) -> HttpResponse:
    """204; where some cannot be, the others are made, and those are named, as in Plone."""
    page = _page(asked)
    failed = [path for path in _paths(asked) if not _add(path, page)]
    return _answer(asked, failed)


def remove(asked: Asked) -> HttpResponse:
    page = _page(asked)
    failed = [
        path for path in _paths(asked) if not Alias.objects.filter(path=path, page_id=page.pk).delete()[0]
    ]
    return _answer(asked, failed)


def _page(asked: Asked) -> Page:
    """Where its readers are led is the matter of who publishes it."""
    page = page_asked_for(asked)
    need(asked, Scope.PUBLISH, page, page.permissions_for_user(asked.who.user).can_publish())
    return page


def _add(path: str, page: Page) -> bool:
    """Only below the page's own language, and only where nothing stands."""
    is_free = page_at(path) is None and not Alias.objects.filter(path=path).exists()
    own_language = stored_path(page).partition("/")[0]
    if not is_free or path.partition("/")[0] != own_language or StoredPage.objects.filter(path=path).exists():
        return False
    values = {"page_id": page.pk, "uid": uid(page), "made_at": timezone.now(), "manual": True}
    Alias.objects.create(path=path, **values)
    return True


def _paths(asked: Asked) -> list[str]:
    items = asked.body.get("items")
    given: list[Any] = items if isinstance(items, list) else []
    paths = [each.get("path") if isinstance(each, dict) else each for each in given]
    if not paths or len(paths) > MOST or not all(_can_be(path) for path in paths):
        sentence = _("Send 1 to %(number)d addresses: [{“path”: “/nb/old”}].")
        raise Invalid([("items", sentence % {"number": MOST})])
    return [path_of(str(path), asked.request) for path in paths]


def _can_be(path: Any) -> bool:
    if not isinstance(path, str) or not path.startswith("/") or len(path) > _LONGEST:
        return False
    segments = path[1:].rstrip("/").split("/")
    return all(segment not in ("", ".", "..") and not segment.startswith("@") for segment in segments)


def _answer(asked: Asked, failed: list[str]) -> HttpResponse:
    return (
        private(asked, {"type": "error", "failed": [f"/{path}" for path in failed]}) if failed else nothing()
    )
