"""A page as a JSON value, in the wire format of plone.restapi where that has a word for it."""

from datetime import UTC, datetime
from typing import Any

from django.db.models import Sum
from django.http import HttpRequest
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.api.addresses import public_address, uid
from cms.api.blocks import stream_json
from cms.api.files import related_json
from cms.api.page_types import PUBLIC_FIELDS, description
from cms.api.readable import items_of, translations_of
from cms.api.references import References
from cms.core.privacy import closed_sections, readable
from cms.courses.models import BorrowedLesson, Course, Lesson
from cms.glossary.models import GlossaryIndex, GlossaryTerm
from cms.languages.overrides import override_of


def summary(page: Page, request: HttpRequest) -> dict[str, Any]:
    """The page as it stands in a list."""
    return {
        "@id": public_address(page, request),
        "@type": page.specific_class.__name__,
        "UID": uid(page),
        "title": page.title,
        "description": description(page),
        "language": page.locale.language_code,
        "review_state": "published",
        "effective": _moment(page.go_live_at or page.first_published_at),
    }


def projection(page: Page, request: HttpRequest) -> dict[str, Any]:
    """The whole page: its public fields, what stands below it, and where it is in other languages."""
    items = [summary(child, request) for child in items_of(page)] if page.subpage_types else None
    return {
        **summary(page, request),
        "id": page.slug,
        "language": {"token": page.locale.language_code, "title": str(page.locale)},
        "created": _moment(page.first_published_at),
        "modified": _moment(page.last_published_at),
        "expires": _moment(page.expire_at),
        **_public_fields(page, request),
        **_summed(page),
        **_reservation(page),
        **({} if items is None else {"items": items, "items_total": len(items)}),
        "@components": {"translations": _translations(page, request)},
    }


def _public_fields(page: Page, request: HttpRequest) -> dict[str, Any]:
    names = PUBLIC_FIELDS[page._meta.label]
    fields = {name: page._meta.get_field(name) for name in names}
    streams = [getattr(page, name) for name, field in fields.items() if isinstance(field, StreamField)]
    pages = [page.original] if isinstance(page, BorrowedLesson) else []
    references = References.of(page, streams, request, pages)
    return {name: _field_json(getattr(page, name), field, references) for name, field in fields.items()}


def _field_json(value: Any, field: Any, references: References) -> Any:
    if isinstance(field, StreamField):
        return stream_json(value, references)
    if field.is_relation:
        return related_json(value, references)
    return value


def _summed(page: Page) -> dict[str, Any]:
    """What a page says of what is not written in it."""
    if isinstance(page, Course):
        return {"minutes": _minutes(page)}
    if isinstance(page, GlossaryIndex):
        terms = GlossaryTerm.objects.filter(live=True, locale_id=page.locale_id)
        return {
            "terms": [
                {"id": term.key, "term": term.term, "definition": term.definition, "source": term.source}
                for term in terms
            ]
        }
    return {}


def _reservation(page: Page) -> dict[str, Any]:
    """A translation that was published although something in it is open says why; any other says nothing."""
    override = override_of(page)
    if override is None:
        return {}
    objections = len(override.problems)
    since = _moment(override.created_at)
    return {"reservation": {"reason": override.reason, "since": since, "objections": objections}}


def _minutes(course: Course) -> int:
    """Of its own lessons and of those it borrows."""
    closed = closed_sections()
    own = readable(Lesson.objects.descendant_of(course), closed=closed).aggregate(n=Sum("minutes"))["n"] or 0
    places = readable(BorrowedLesson.objects.descendant_of(course), closed=closed)
    return own + (places.aggregate(n=Sum("original__minutes"))["n"] or 0)


def _translations(page: Page, request: HttpRequest) -> dict[str, Any]:
    return {
        "@id": f"{public_address(page, request)}/@translations",
        "items": [
            {
                "@id": public_address(sibling, request),
                "UID": uid(sibling),
                "language": sibling.locale.language_code,
                "title": sibling.title,
            }
            for sibling in translations_of(page)
        ],
    }


def _moment(moment: datetime | None) -> str | None:
    """A point in time as plone.restapi writes it: UTC, whole seconds."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat() if moment else None
