"""``@relations`` for whoever has a token: what pages name as related as they are worked on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from django.http import HttpResponse
from wagtail.models import Page

from cms.api.addresses import base, uid
from cms.api.page_types import types_with_relations
from cms.api.parameters import read_given
from cms.api.projection import RELATION
from cms.api.search.summaries import summary
from cms.api.search.visible import sight_of
from cms.api.services.branches import MOST_ROWS
from cms.api.services.relations import PARAMETERS
from cms.api.stored.models import StoredPage
from cms.api.writing.asked import Asked
from cms.api.writing.related import related_pages
from cms.api.writing.rights import uid_asked_for
from cms.api.writing.showing import latest, private
from cms.search.filters import listed
from cms.search.models import IndexedEntry

Pair = tuple[str, str]


class _Named(msgspec.Struct):
    uid: str = msgspec.field(name="UID")


class _Body(msgspec.Struct):
    related: list[_Named] = msgspec.field(name=RELATION, default_factory=list)


def look(asked: Asked) -> HttpResponse:
    """The same answer as for anybody, of more pages. Asked of a page, of what it takes part in."""
    page = uid_asked_for(asked)
    given = read_given(asked.request.GET, PARAMETERS)
    pairs = list(_pairs(asked, given.get("source")))
    told = _told(asked, pairs)
    found = [
        {"source": told[source], "target": told[target]}
        for source, target in pairs
        if source in told and target in told and given.get("target") in (None, target)
        if not page or page in (source, target)
    ]
    address = "/".join(part for part in (base(), asked.path, "@relations") if part)
    if not given:
        stats = {RELATION: len(found)} if found else {}
        return private(asked, {"@id": address, "stats": stats, "broken": {}})
    usual = {"readonly": False, "staticCatalogVocabularyQuery": None}
    items = {"items": found, "items_total": len(found), **usual}
    relations = {RELATION: items} if found or "relation" in given else {}
    return private(asked, {"@id": address, "relations": relations})


def _pairs(asked: Asked, source: str | None) -> Iterator[Pair]:
    """UIDs, as the pages stand in the site."""
    rows = sight_of(asked.request).rows.filter(type__in=types_with_relations())
    if source is not None:
        rows = rows.filter(uid=source)
    entries = list(listed(rows).order_by("position")[:MOST_ROWS])
    drafts = _of_drafts([each.position for each in entries if not each.is_public])
    public = _of_public([each.uid for each in entries if each.is_public])
    for entry in entries:
        for target in (public if entry.is_public else drafts).get(entry.uid, ()):
            yield entry.uid, target


def _of_public(uids: list[str]) -> dict[str, list[str]]:
    rows = StoredPage.objects.filter(uid__in=uids).values_list("uid", "body")
    decoded = ((key, msgspec.json.decode(bytes(body), type=_Body)) for key, body in rows)
    return {key: [each.uid for each in body.related] for key, body in decoded}


def _of_drafts(places: list[str]) -> dict[str, list[str]]:
    pages = Page.objects.filter(path__in=places).select_related("locale").specific()
    return {uid(page): [uid(each) for each in related_pages(latest(page))] for page in pages}


def _told(asked: Asked, pairs: list[Pair]) -> dict[str, dict[str, Any]]:
    """UID -> the page as it stands in lists, of those that the caller may read."""
    uids = {each for pair in pairs for each in pair}
    entries = listed(sight_of(asked.request).rows).filter(uid__in=uids)
    found: list[IndexedEntry] = list(entries)
    return {entry.uid: summary(entry, ()) for entry in found}
