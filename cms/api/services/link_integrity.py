"""Which published pages refer to a page, in running text, in a card or as related."""

from __future__ import annotations

from uuid import UUID

import msgspec
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from rest_framework.request import Request
from wagtail.models import Page, ReferenceIndex

from cms.api.finding import stored_pages
from cms.api.parameters import BadParameters, Reader, few_words
from cms.api.services.branches import MOST_ROWS
from cms.api.services.registry import PAGE, own_parameters, service
from cms.api.services.shapes import Shape, Summary, address_of, summary
from cms.api.stored.models import StoredPage

MOST_UIDS = 50
PARAMETERS: dict[str, Reader] = {"uids": few_words(MOST_UIDS)}


class Breach(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    title: str
    uid: str


class LinkIntegrity(Summary, frozen=True, kw_only=True):
    """A page and, in ``breaches``, the pages that would lose a link; ``items_total`` stand below it."""

    items_total: int
    breaches: list[Breach]


ANSWER = list[LinkIntegrity]


@service(
    "linkintegrity",
    answer=ANSWER,
    summary="Which pages point at these",
    parameters=PARAMETERS,
    needs=("uids",),
    needs_nothing_of=(PAGE,),
    expands=False,
)
def link_integrity(row: StoredPage | None, request: Request) -> list[LinkIntegrity]:
    """Asked of a page without naming any, it is about that page."""
    uids = own_parameters(request, PARAMETERS).get("uids") or ([row.uid] if row else [])
    if not uids:
        raise BadParameters({"uids": _("Name at least one UID.")})
    rows = list(stored_pages().filter(uid__in=uids).order_by("position"))
    breaches = _breaches(rows)
    below = _number_below(rows)
    return [
        msgspec.convert(
            {
                **msgspec.to_builtins(summary(row)),
                "items_total": below.get(row.path, 0),
                "breaches": msgspec.to_builtins(breaches.get(row.uid, [])),
            },
            LinkIntegrity,
        )
        for row in rows
    ]


def _breaches(rows: list[StoredPage]) -> dict[str, list[Breach]]:
    """UID -> who refers to it. A page refers to the version in its own language, whichever was chosen."""
    keys = dict(
        Page.objects.filter(translation_key__in=[row.translation_key for row in rows]).values_list(
            "pk", "translation_key"
        )
    )
    found: dict[str, list[Breach]] = {}
    wanted = {(row.translation_key, row.language): row.uid for row in rows}
    for source, targets in _sources(keys).items():
        for key in {keys[target] for target in targets}:
            uid = wanted.get((key, source.language))
            if uid:
                breach = Breach(address=address_of(source), title=source.title, uid=source.uid)
                found.setdefault(uid, []).append(breach)
    return found


def _sources(keys: dict[int, UUID]) -> dict[StoredPage, set[int]]:
    """Stored page -> the pages (by id) that it refers to."""
    pages = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.objects.filter(
        base_content_type=pages, to_content_type=pages, to_object_id__in=[str(pk) for pk in keys]
    )
    targets: dict[int, set[int]] = {}
    for source, target in references.values_list("object_id", "to_object_id")[:MOST_ROWS]:
        targets.setdefault(int(source), set()).add(int(target))
    rows = stored_pages().filter(page_id__in=targets).order_by("position")
    return {row: targets[row.page_id] for row in rows}


def _number_below(rows: list[StoredPage]) -> dict[str, int]:
    """Path -> how many pages stand directly below it."""
    counted: dict[str, int] = {}
    for parent in StoredPage.objects.filter(parent_path__in=[row.path for row in rows]).values_list(
        "parent_path", flat=True
    ):
        counted[parent] = counted.get(parent, 0) + 1
    return counted
