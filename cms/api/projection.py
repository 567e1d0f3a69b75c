"""A page as a document: a JSON value in the wire format of plone.restapi where that has a word for it.

What is said depends on the page and on what it shows, never on who asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import override
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.api import shown
from cms.api.addresses import base, public_address, uid
from cms.api.batches import Batch
from cms.api.blocks import stream_json
from cms.api.components import components
from cms.api.files import related_json
from cms.api.moments import moment
from cms.api.page_types import PUBLIC_FIELDS, description, type_title
from cms.api.plain import html_of, text_of
from cms.api.readable import children_of, listed
from cms.api.references import References
from cms.api.stored.models import StoredPage
from cms.api.summaries import TOLD, summary_of
from cms.api.sums import summed
from cms.core.privacy import closed_sections
from cms.courses.models import BorrowedLesson
from cms.languages.overrides import override_of
from cms.prepared.asking import Prepared

SITE_TITLE = "Synergos"
RELATION = "relatedItems"
"""What plone.restapi calls the pages that a page names as related."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """``value`` is what is sent, ``shows`` the keys of the things it depends on."""

    value: dict[str, Any]
    shows: frozenset[str]


def document(page: Page, closed: tuple[str, ...] | None = None) -> Document:
    """The whole page in its own language: public fields, what is below it, its other languages."""
    with override(page.locale.language_code):
        return _document(page, closed_sections() if closed is None else closed)


def _document(page: Page, closed: tuple[str, ...]) -> Document:
    references = _references(page, closed)
    parent, parent_key = _parent(page)
    references.keys.update({shown.page(page.translation_key), shown.page(parent_key)})
    fields = _public_fields(page, references)
    told = summary(page)
    address = told["@id"]
    value = {
        **told,
        "id": page.slug,
        "language": {"token": page.locale.language_code, "title": str(page.locale)},
        "created": moment(page.first_published_at),
        "modified": moment(page.last_published_at),
        "expires": moment(page.expire_at),
        "version": "current",
        "is_folderish": bool(page.subpage_types),
        "lock": {"locked": False, "stealable": True},
        "subjects": [each["name"] for part in fields.get("challenges", ()) if (each := part["value"])],
        "parent": parent,
        **fields,
        **_related(page, references),
        **summed(page, references),
        **_reservation(page),
        "html": (html := html_of(type(page), fields)),
        "text": text_of(html),
        **_items(page, address, closed),
        "@components": {**components(address), "translations": _translations(page, address)},
    }
    return Document(value=value, shows=frozenset(references.keys))


def summary(page: Page) -> dict[str, Any]:
    """The page as it stands in a list."""
    return {
        "@id": public_address(page),
        "@type": page.specific_class.__name__,
        "UID": uid(page),
        "title": page.title,
        "description": description(page),
        "language": page.locale.language_code,
        "review_state": "published",
        "type_title": type_title(page.specific_class),
        "effective": moment(effective(page)),
    }


def effective(page: Page) -> datetime | None:
    return page.go_live_at or page.first_published_at


def site_summary() -> dict[str, Any]:
    """What stands above the front pages."""
    return {"@id": base(), "@type": "Site", "title": SITE_TITLE, "description": "", "type_title": "Site"}


def _references(page: Page, closed: tuple[str, ...]) -> References:
    streams = [
        getattr(page, name)
        for name in PUBLIC_FIELDS[page._meta.label]
        if isinstance(page._meta.get_field(name), StreamField)
    ]
    return References.of(page, streams, closed, [page.original] if isinstance(page, BorrowedLesson) else [])


def _public_fields(page: Page, references: References) -> dict[str, Any]:
    return {
        name: _field_json(getattr(page, name), page._meta.get_field(name), references)
        for name in PUBLIC_FIELDS[page._meta.label]
    }


def _field_json(value: Any, field: Any, references: References) -> Any:
    if isinstance(field, StreamField):
        return stream_json(value, references)
    if field.is_relation:
        return related_json(value, references)
    return moment(value) if isinstance(value, datetime) else value


def _related(page: Page, references: References) -> dict[str, Any]:
    if "related" not in PUBLIC_FIELDS[page._meta.label]:
        return {}
    found = [references.page(block.value.pk) for block in page.related if block.value]
    return {RELATION: [summary(each) for each in found if each]}


def _parent(page: Page) -> tuple[dict[str, Any], UUID]:
    """As it is stored; only where it is not yet, the tree is asked."""
    found = _above.first(page.path[: -page.steplen])
    if found is not None:
        row = StoredPage(**dict(zip(TOLD, found, strict=True)))
        return summary_of(row), row.translation_key
    parent = page.get_parent()
    return (site_summary() if parent.is_root() else summary(parent.specific)), parent.translation_key


_above = Prepared(lambda place: StoredPage.objects.filter(position=place).order_by().values_list(*TOLD), "")


def _items(page: Page, address: str, closed: tuple[str, ...]) -> dict[str, Any]:
    if not page.subpage_types:
        return {}
    children = children_of(page, closed)
    batch = Batch(address=address, total=children.count())
    items = [summary(child) for child in listed(children[: batch.size])]
    return {"items": items, **batch.members()}


def _reservation(page: Page) -> dict[str, Any]:
    """A translation that was published although something in it is open says why; any other says nothing."""
    given = override_of(page)
    if given is None:
        return {}
    objections = len(given.problems)
    since = moment(given.created_at)
    return {"reservation": {"reason": given.reason, "since": since, "objections": objections}}


def _translations(page: Page, address: str) -> dict[str, Any]:
    """As they are stored: one that is stored later marks those that show the page."""
    return {
        "@id": f"{address}/@translations",
        "items": [
            {"@id": f"{base()}/{path}", "UID": uid, "language": language, "title": title}
            for path, uid, language, title in _siblings.all(page.translation_key, page.pk)
        ],
    }


def _others(key: UUID, page_id: int) -> Any:
    rows = StoredPage.objects.filter(translation_key=key).exclude(page_id=page_id)
    return rows.order_by("language").values_list("path", "uid", "language", "title")


_siblings = Prepared(_others, UUID(int=0), 0)
