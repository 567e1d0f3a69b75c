"""The index holds pages as they are worked on: what differs is made anew when somebody looks for it.

Saving a page costs nothing for it. Whoever has no token starts none of this.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from django.db import transaction
from wagtail.models import Page

from cms.api.addresses import stored_path, uid
from cms.api.drafts.worked_on import WorkedOn, all_worked_on
from cms.api.page_types import description
from cms.api.projection import document, effective
from cms.api.search.feeding import text_of
from cms.api.writing.showing import latest
from cms.api.writing.states import state_of
from cms.core.scheduling import periodic
from cms.search.entry import Entry
from cms.search.indexing import index, remove
from cms.search.models import IndexedEntry

logger = logging.getLogger(__name__)


MOST_AT_ONCE = 50
"""So many pages somebody who looks for something waits for; the others are left to the clock."""


@periodic("index what is worked on", every=timedelta(minutes=1))
def bring_up_to_date_regularly() -> None:
    bring_up_to_date()


def bring_up_to_date(most: int | None = None) -> None:
    """At most so many, the newest first. Of the others nothing old is left: it may be where it may not be."""
    wanted = {each.uid: each for each in all_worked_on()}
    indexed = dict(IndexedEntry.objects.filter(is_public=False).values_list("uid", "version"))
    differing = [each for each in wanted.values() if indexed.get(each.uid) != each.version]
    later = {each.uid for each in differing[most:]} if most is not None else set()
    old = (indexed.keys() - wanted.keys()) | (indexed.keys() & later)
    if old:
        remove(old, public=False)
    for each in differing[:most]:
        _index_or_log(each)


def _index_or_log(worked_on: WorkedOn) -> None:
    """One page that fails is named in the log, and not found; the others are."""
    page = Page.objects.select_related("locale").get(pk=worked_on.page_id).specific
    try:
        with transaction.atomic():
            _index(page, worked_on)
    except Exception:
        logger.exception("The draft of “%s” (page %s) cannot be found by its words", page, page.pk)
        # What is known of it may be where this page stood before, for others to see.
        remove([worked_on.uid], public=False)


def _index(page: Page, worked_on: WorkedOn) -> None:
    if stored_path(page):
        index(entry_of(page, worked_on.version))
    else:
        remove([worked_on.uid], public=False)


def entry_of(page: Page, version: str) -> Entry:
    """``page`` is the live row: it says where the page stands, its latest version what is written there."""
    draft = latest(page)
    value = document(draft).value
    return Entry(
        uid=uid(page),
        path=stored_path(page),
        language=page.locale.language_code,
        type=page.specific_class.__name__,
        title=draft.title,
        description=description(draft),
        text=text_of(value),
        subjects=tuple(value.get("subjects", ())),
        state=state_of(page),
        is_public=False,
        position=page.path,
        version=version,
        expires=draft.expire_at,
        **_moments(page, draft),
    )


def _moments(page: Page, draft: Page) -> dict[str, Any]:
    first = page.revisions.order_by("created_at").values_list("created_at", flat=True).first()
    return {
        "created": page.first_published_at or first,
        "modified": page.latest_revision_created_at or page.last_published_at,
        "effective": effective(draft),
    }
