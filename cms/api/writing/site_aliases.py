"""``/@aliases`` at the mount: the other addresses of all pages that the caller publishes."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.addresses import base
from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.parameters import flag, read_given, text
from cms.api.stored.models import Alias
from cms.api.tokens.scopes import Scope
from cms.api.writing.alias_paths import MOST, alias_json, answer, can_be, make_alias
from cms.api.writing.asked import Asked
from cms.api.writing.places import page_meant, path_of
from cms.api.writing.refusals import Invalid, not_allowed
from cms.api.writing.showing import private


def look(asked: Asked) -> HttpResponse:
    """``q``: those that begin so; ``manual``: whether somebody gave them."""
    given = read_given(asked.request.GET, {"q": text, "manual": flag, **BATCH_PARAMETERS})
    pages = _pages(asked)
    rows = _narrowed(Alias.objects.filter(page_id__in=pages), given)
    batch = Batch(
        address=f"{base()}/@aliases",
        total=rows.count(),
        start=given.get("b_start", 0),
        size=given.get("b_size", Batch.size),
        parameters=tuple((name, str(given[name])) for name in ("q", "manual") if name in given),
    )
    shown = rows[batch.start : batch.start + batch.size]
    items = [alias_json(row, pages[row.page_id]) for row in shown]
    return private(asked, {"@id": batch.address, "items": items, **batch.members()})


def _narrowed(rows: QuerySet[Alias], given: dict[str, Any]) -> QuerySet[Alias]:
    if "q" in given:
        rows = rows.filter(path__startswith=given["q"].strip("/"))
    return rows.filter(manual=given["manual"]) if "manual" in given else rows


def _pages(asked: Asked) -> dict[int, Page]:
    """Those that have other addresses, and that the caller publishes."""
    if not asked.who.lets_anywhere(Scope.PUBLISH):
        raise not_allowed()
    found = Page.objects.filter(pk__in=Alias.objects.values("page_id")).select_related("locale")
    return {page.pk: page for page in found if _publishes(asked, page)}


def _publishes(asked: Asked, page: Page) -> bool:
    return asked.who.lets(Scope.PUBLISH, page) and page.permissions_for_user(asked.who.user).can_publish()


def add(asked: Asked) -> HttpResponse:
    """Each item names its page as ``redirect-to``."""
    failed = []
    for item in _items(asked):
        page, path = page_meant(item.get("redirect-to"), asked.request), path_of(item["path"], asked.request)
        if page is None or not _publishes(asked, page) or not make_alias(path, page):
            failed.append(path)
    return answer(asked, failed)


def remove(asked: Asked) -> HttpResponse:
    failed = []
    for item in _items(asked):
        path = path_of(item["path"], asked.request)
        alias = Alias.objects.filter(path=path).first()
        page = Page.objects.filter(pk=alias.page_id).first() if alias else None
        if alias is None or page is None or not _publishes(asked, page):
            failed.append(path)
        else:
            alias.delete()
    return answer(asked, failed)


def _items(asked: Asked) -> list[dict[str, Any]]:
    given = asked.body.get("items")
    items = given if isinstance(given, list) else []
    if not 0 < len(items) <= MOST or not all(
        isinstance(each, dict) and can_be(each.get("path")) for each in items
    ):
        sentence = _("Send 1 to %(number)d addresses: [{“path”: “/nb/old”, “redirect-to”: “/nb/new”}].")
        raise Invalid([("items", sentence % {"number": MOST})])
    return items
