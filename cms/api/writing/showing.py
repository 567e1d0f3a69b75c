"""A page as it is worked on: the document everybody reads, made from the latest revision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from django.http import HttpResponse
from wagtail.models import Page

from cms.api.addresses import public_address
from cms.api.delivery.bases import asked_base, rebased, rebased_text
from cms.api.items import OF_LISTS
from cms.api.moments import moment
from cms.api.neighbours import NEIGHBOURS
from cms.api.parameters import read_given
from cms.api.plone_blocks import plone_blocks
from cms.api.projection import RELATION, document
from cms.api.services import EXPANSION_PARAMETERS, REGISTRY
from cms.api.stored.models import StoredPage
from cms.api.wishes import PARAMETERS, only, refuse_unknown
from cms.api.writing.asked import Asked
from cms.api.writing.below import beside, members_below
from cms.api.writing.locking import lock_of
from cms.api.writing.related import related_items
from cms.api.writing.states import state_of
from cms.api.writing.versions import version_of


def latest(page: Page) -> Any:
    return page.get_latest_revision_as_object()


def draft_json(page: Page) -> dict[str, Any]:
    """The latest draft, as anybody may be shown it who is shown drafts. ``page`` is the live row."""
    return shown_of(latest(page)) | {
        "created": moment(page.first_published_at or _first_saved(page)),
        "modified": moment(page.latest_revision_created_at or page.last_published_at),
        "effective": moment(shown_effective(page)),
        "review_state": state_of(page),
    }


def page_json(asked: Asked, page: Page) -> dict[str, Any]:
    """As its editor reads it. ``page`` is the live row."""
    return _with_items(asked, page, {})[0]


def element_json(asked: Asked, page: Page) -> dict[str, Any]:
    """The same without a list of its own, as it stands in the list of another."""
    shown = draft_json(page) | {"lock": lock_of(page, asked.who.user)}
    if RELATION in shown:
        shown[RELATION] = related_items(asked, latest(page))
    return {name: part for name, part in shown.items() if name not in OF_LISTS}


def _with_items(asked: Asked, page: Page, given: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """With the ``Link`` header of its list."""
    if not page.specific_class.subpage_types:
        return element_json(asked, page), ""
    members, links = members_below(asked, page, given, element_json)
    return element_json(asked, page) | members, links


def shown_of(page: Any) -> dict[str, Any]:
    """What stands in the document of any version of a page."""
    value = msgspec.json.decode(msgspec.json.encode(document(page).value))
    return value | plone_blocks(value) | {"effective": moment(page.go_live_at or page.first_published_at)}


def shown_effective(page: Page) -> Any:
    return latest(page).go_live_at or page.first_published_at


def private(asked: Asked, value: Any, status: int = 200, page: Page | None = None) -> HttpResponse:
    """No cache keeps it."""
    body = rebased(msgspec.json.encode(value), asked_base(asked.request))
    response = HttpResponse(body, status=status, content_type="application/json")
    return kept_private(response, page)


def nothing(page: Page | None = None) -> HttpResponse:
    response = HttpResponse(status=204)
    del response["Content-Type"]
    return kept_private(response, page)


def kept_private(response: HttpResponse, page: Page | None = None) -> HttpResponse:
    response["Cache-Control"] = "private, no-store"
    if page is not None:
        response["ETag"] = version_of(page)
    return response


def show(asked: Asked, page: Page) -> HttpResponse:
    """Raises ``BadParameters``, as for everybody else."""
    given = read_given(asked.request.GET, {**PARAMETERS, **EXPANSION_PARAMETERS})
    value, links = _with_items(asked, page, given)
    fields = given.get("fields", [])
    refuse_unknown(given.get("expand", []), fields, value)
    if set(fields) & set(NEIGHBOURS):
        value |= beside(asked, page)
    _expand(asked, value, page, given.get("expand", []))
    response = private(asked, only(value, fields), page=page)
    if links:
        response["Link"] = rebased_text(links, asked_base(asked.request))
    return response


def _expand(asked: Asked, value: dict[str, Any], page: Page, names: list[str]) -> None:
    """Components are about what is published; a draft has those that need no published page."""
    row = StoredPage.objects.filter(page_id=page.pk).defer("body", "gzip").first()
    for name in names:
        if row is not None and name in REGISTRY:
            value["@components"][name] = REGISTRY[name](row, asked.request)


def _first_saved(page: Page) -> Any:
    return page.revisions.order_by("created_at").values_list("created_at", flat=True).first()


def address(page: Page) -> str:
    return public_address(page)


def asked_address(asked: Asked, page: Page) -> str:
    """Under the name of the site that was asked, for a header."""
    return rebased_text(f'"{address(page)}"', asked_base(asked.request)).strip('"')
