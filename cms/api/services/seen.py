"""The pages that whoever asks may see in lists: the published ones, or those of a wider sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Q
from rest_framework.request import Request

from cms.api.finding import stored_pages
from cms.api.search.visible import sight_of
from cms.api.stored.models import StoredPage
from cms.search.filters import listed
from cms.search.models import IndexedEntry

Seen = StoredPage | IndexedEntry
"""Both have path, parent_path, depth, title, description, type, language, state and position."""


def pages_seen(request: Request) -> Any:
    sight = sight_of(request)
    return stored_pages() if sight.is_public else listed(sight.rows)


def right_below(paths: Sequence[str], request: Request) -> Q:
    """What stands one level below any of ``paths``, for ``pages_seen``."""
    if sight_of(request).is_public:
        return Q(parent_path__in=paths)
    found = Q(pk__in=())
    for path in paths:
        level = path.count("/") + 2 if path else 1
        found |= Q(depth=level) & (Q(path__startswith=f"{path}/") if path else Q())
    return found


def bodies_of(seen: Sequence[Seen], request: Request) -> Mapping[str, bytes]:
    """UID -> document, of each page as it is seen: as it is worked on, or as it is published."""
    worked_on = [each.uid for each in seen if isinstance(each, IndexedEntry) and not each.is_public]
    drafts = sight_of(request).drafts(worked_on) if worked_on else {}
    published = StoredPage.objects.filter(uid__in=[each.uid for each in seen if each.uid not in drafts])
    found = {uid: bytes(body) for uid, body in published.values_list("uid", "body")}
    return found | {uid: body for uid, (_type, body) in drafts.items()}
