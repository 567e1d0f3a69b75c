"""Links of published pages that lead nowhere: gone, not published, not open to everybody, or not answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from cms.core.privacy import readable
from cms.links.models import Link

Kind = Link.Kind


class Fault(StrEnum):
    GONE = "gone"
    NOT_PUBLISHED = "not_published"
    NOT_OPEN = "not_open"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, kw_only=True)
class Broken:
    """``target`` is the title of the page that is not open to readers."""

    link: Link
    fault: Fault
    target: str = ""


def broken_links(user: Any) -> QuerySet[Link]:
    """Those in live pages that ``user`` may change, in the order of the site."""
    allowed = page_permission_policy.instances_user_has_permission_for(user, "change")
    here = Link.objects.filter(page__live=True, page__in=allowed.values("pk"))
    readable_pages = readable(Page.objects.all()).order_by().values("pk")
    nowhere = (
        Q(kind=Kind.OTHER_SITE, address__is_broken=True)
        | Q(kind=Kind.PAGE) & ~Q(target__in=readable_pages)
        | Q(kind=Kind.DOCUMENT) & ~Q(target__in=get_document_model().objects.order_by().values("pk"))
        | Q(kind=Kind.PICTURE) & ~Q(target__in=get_image_model().objects.order_by().values("pk"))
    )
    return here.filter(nowhere).select_related("page__locale", "address").order_by("page__path", "pk")


def with_faults(links: Iterable[Link]) -> list[Broken]:
    """What is wrong with each; one query more for any number."""
    found = list(links)
    keys = [link.target for link in found if link.kind == Kind.PAGE]
    pages = Page.objects.in_bulk(keys) if keys else {}
    return [_broken(link, pages.get(link.target)) for link in found]


def _broken(link: Link, page: Page | None) -> Broken:
    if link.kind == Kind.OTHER_SITE:
        return Broken(link=link, fault=Fault.NO_ANSWER)
    if link.kind != Kind.PAGE or page is None:
        return Broken(link=link, fault=Fault.GONE)
    fault = Fault.NOT_OPEN if page.live else Fault.NOT_PUBLISHED
    return Broken(link=link, fault=fault, target=page.get_admin_display_title())
