"""The links of published pages, kept beside them: looking costs one query however many there are."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Page

from cms.links.models import Address, Link
from cms.links.models.address import LONGEST
from cms.links.reading import Found, links_of

_AT_ONCE = 200


def keep_links_of_all_pages() -> None:
    """Also of pages that were published before links were kept."""
    keys = list(Page.objects.live().order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), _AT_ONCE):
        for page in Page.objects.filter(pk__in=keys[start : start + _AT_ONCE]).specific():
            keep_links(page)
    Link.objects.filter(page__live=False).delete()
    Address.objects.filter(links=None).delete()


@transaction.atomic
def keep_links(page: Page) -> None:
    """As the page is now; where nothing differs, nothing is written."""
    found = [each for each in links_of(page) if each.kind != Link.Kind.OTHER_SITE or _is_elsewhere(each.url)]
    addresses = _addresses({each.url for each in found if each.url})
    new = [_link(page, each, addresses) for each in found]
    old = list(Link.objects.filter(page=page).order_by("pk"))
    if list(map(_told, old)) != list(map(_told, new)):
        Link.objects.filter(page=page).delete()
        Link.objects.bulk_create(new)


def _told(link: Link) -> tuple[object, ...]:
    return (link.kind, link.target, link.address_id, link.field, link.block, link.text)


def _link(page: Page, found: Found, addresses: dict[str, Address]) -> Link:
    return Link(
        page_id=page.pk,
        kind=found.kind,
        target=found.target,
        address=addresses.get(found.url),
        field=found.field,
        block=found.block,
        text=found.text,
    )


def _is_elsewhere(url: str) -> bool:
    """Too long, or without a host, it is no address that can be asked; our own pages are asked otherwise."""
    is_ours = url.startswith(f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}/")
    return bool(_host(url)) and len(url) <= LONGEST and not is_ours


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "")[:255]
    except ValueError:
        return ""


def _addresses(urls: Iterable[str]) -> dict[str, Address]:
    wanted = sorted(urls)
    if not wanted:
        return {}
    Address.objects.bulk_create([Address(url=url, host=_host(url)) for url in wanted], ignore_conflicts=True)
    return {address.url: address for address in Address.objects.filter(url__in=wanted)}
