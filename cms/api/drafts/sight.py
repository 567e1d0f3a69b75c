"""Whoever has a token finds, beside what is public, the pages as they may read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import msgspec
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest
from wagtail.models import Page

from cms.api.drafts.indexing import MOST_AT_ONCE, bring_up_to_date
from cms.api.drafts.readers import may_read_drafts, readable_by
from cms.api.search.visible import Sight, widen
from cms.api.tokens.caller import Caller, caller_of
from cms.api.writing.asked import Asked
from cms.api.writing.showing import element_json
from cms.search.filters import Rows, listed
from cms.search.models import IndexedEntry


@widen
def sight_of_caller(request: HttpRequest) -> Sight | None:
    caller = caller_of(request)
    if caller is None or not may_read_drafts(caller):
        return None
    bring_up_to_date(MOST_AT_ONCE)
    mine = readable_by(caller)
    drafts = IndexedEntry.objects.filter(mine, is_public=False)
    return Sight(
        rows=_each_once(drafts, mine), drafts=partial(_documents, request, caller, drafts), is_public=False
    )


def _each_once(drafts: Rows, mine: Q) -> Rows:
    """A page that is published and worked on is found as it is worked on."""
    is_worked_on = Exists(drafts.filter(uid=OuterRef("uid")))
    return IndexedEntry.objects.filter(Q(is_public=True) & ~is_worked_on | Q(is_public=False) & mine)


def _documents(
    request: HttpRequest, caller: Caller, drafts: Rows, uids: Sequence[str]
) -> Mapping[str, tuple[str, bytes]]:
    asked = Asked(request=request, path="", caller=caller)
    entries = {entry.position: entry for entry in listed(drafts).filter(uid__in=uids)}
    pages = Page.objects.filter(path__in=entries).select_related("locale").specific()
    return {
        entries[page.path].uid: (entries[page.path].type, msgspec.json.encode(element_json(asked, page)))
        for page in pages
    }
