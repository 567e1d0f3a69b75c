"""``GET <any>/@linkintegrity?uids=…``: which pages point at these, so that nobody breaks a link unseen."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page, ReferenceIndex

from cms.api.addresses import public_address, uid
from cms.api.projection import summary
from cms.api.writing.asked import Asked
from cms.api.writing.places import page_meant
from cms.api.writing.refusals import Invalid
from cms.api.writing.rights import may_read, uid_asked_for
from cms.api.writing.showing import latest, private

MOST = 50
_MOST_BREACHES = 200


def look(asked: Asked) -> HttpResponse:
    """Only of pages, and from pages, that the caller may read. Without any UIDs, of the page addressed."""
    asked.who  # noqa: B018
    here = uid_asked_for(asked)
    given = asked.request.GET
    uids = [
        word for name in ("uids", "uids:list") for value in given.getlist(name) for word in value.split(",")
    ]
    uids = uids or [here]
    if not any(uids) or len(uids) > MOST:
        raise Invalid([("uids", _("Send the UIDs of 1 to %(number)d pages.") % {"number": MOST})])
    pages = [page for word in uids if (page := page_meant(word, asked.request)) is not None]
    return private(asked, [_answer(asked, page) for page in pages if may_read(asked.who, page)])


def _answer(asked: Asked, page: Page) -> dict[str, Any]:
    found = ReferenceIndex.get_references_to(page).values_list("object_id", "base_content_type")
    pointing = Page.objects.filter(pk__in={int(pk) for pk, _type in found if pk.isdigit()})
    breaches = [
        {"@id": public_address(each), "title": each.title, "uid": uid(each)}
        for each in pointing.exclude(pk=page.pk).select_related("locale")[:_MOST_BREACHES]
        if may_read(asked.who, each)
    ]
    below = page.get_descendant_count()
    return {**summary(latest(page)), "items_total": below, "breaches": breaches}
