"""What should be stored against what is: no missed signal and no killed process escapes it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from wagtail.models import Locale, Page

from cms.api.page_types import PUBLIC_FIELDS
from cms.api.readable import readable_pages
from cms.api.stored.encoding import made_with
from cms.api.stored.models import StoredPage
from cms.api.stored.writing import remove, write_page
from cms.core.privacy import closed_sections
from cms.prepared.asking import Prepared

logger = logging.getLogger(__name__)

_AT_ONCE = 50
_NEVER = Value(datetime(1970, 1, 1, tzinfo=UTC))


def repair(below: str = "") -> int:
    """Bring the rows below a tree path up to date, all of them by default. Returns how many were not."""
    surplus, differing = differences(below)
    if surplus:
        remove(StoredPage.objects.filter(page_id__in=surplus).defer("body", "gzip"))
    write_anew(differing)
    return len(surplus) + len(differing)


def differences(below: str = "") -> tuple[list[int], list[int]]:
    """The ids of pages whose row should not be, and of those whose row is missing or another."""
    here, stored = _wanted_pages().filter(path__startswith=below), _rows(below)
    differing = list(here.filter(~Exists(_row_as_it_should_be())).values_list("pk", flat=True))
    its_page = here.order_by().filter(pk=OuterRef("page_id"))
    gone = list(stored.filter(~Exists(its_page)).values_list("page_id", flat=True))
    elsewhere = _wanted(Q(pk__in=gone)) if below and gone else []
    return [pk for pk in gone if pk not in elsewhere], [*differing, *elsewhere]


def all_wanted() -> list[int]:
    """The ids of all pages that have a row, parents first."""
    return list(_wanted(Q()))


def write_stale() -> int:
    """Write what is marked, also what is marked while this runs. Returns how many."""
    written = 0
    while stale := list(StoredPage.objects.filter(stale=True).values_list("page_id", flat=True)):
        written += len(stale)
        repair_pages(stale)
    return written


def repair_pages(ids: Iterable[int]) -> None:
    """Write those that can be read, remove those that cannot."""
    pages = list(ids)
    readable = _wanted(Q(pk__in=pages))
    surplus = [pk for pk in pages if pk not in readable]
    if surplus:
        remove(StoredPage.objects.filter(page_id__in=surplus).defer("body", "gzip"))
    write_anew([pk for pk in pages if pk in readable])


def write_published(page: Page) -> bool:
    """The same for one page of which little needs to be asked: it was published this moment.

    Whether documents that show it may have to be written too.
    """
    closed = closed_sections()
    if not page.live or page.path.startswith(closed) or page._meta.label not in PUBLIC_FIELDS:
        repair_pages([page.pk])
        return True
    if not Page.locale.is_cached(page):
        page.locale = _locale_of(page)
    return _write_or_log(page, closed, anew=False)


def _locale_of(page: Page) -> Locale:
    found = _locale.first(page.locale_id)
    return Locale.from_db(None, _LOCALE, found) if found else page.locale


_LOCALE = ("id", "language_code")
_locale = Prepared(lambda pk: Locale.objects.filter(pk=pk).order_by().values_list(*_LOCALE), 0)


def write_anew(ids: Iterable[int], *, anew: bool = False, tick: Callable[[], Any] = lambda: None) -> None:
    """One page that fails is named in the log and leaves its row as it is; the others are written."""
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        closed = closed_sections()
        pages = Page.objects.filter(pk__in=wanted[start : start + _AT_ONCE]).order_by("path")
        for page in pages.specific().prefetch_related("locale"):
            _write_or_log(page, closed, anew)
            tick()


def _write_or_log(page: Page, closed: tuple[str, ...], anew: bool) -> bool:
    try:
        return write_page(page, closed, anew=anew)
    except Exception:
        logger.exception("The API still tells the former version of “%s” (page %s)", page, page.pk)
        StoredPage.objects.filter(page_id=page.pk).update(stale=False)
        return False


def _wanted(which: Q) -> dict[int, None]:
    """The ids of those pages that have a row, parents first."""
    return dict.fromkeys(_wanted_pages().filter(which).values_list("pk", flat=True))


def _wanted_pages() -> QuerySet[Page]:
    types = ContentType.objects.get_for_models(*map(apps.get_model, PUBLIC_FIELDS)).values()
    return readable_pages().filter(depth__gt=1, content_type__in=list(types)).order_by("path")


def _row_as_it_should_be() -> QuerySet[StoredPage]:
    """That of a page. The database compares, so that of a large site no more is read than differs."""
    rows = StoredPage.objects.order_by().alias(
        revision_or_none=Coalesce("revision", 0), modified_or_never=Coalesce("modified", _NEVER)
    )
    return rows.filter(
        page_id=OuterRef("pk"),
        revision_or_none=Coalesce(OuterRef("live_revision_id"), 0),
        modified_or_never=Coalesce(OuterRef("last_published_at"), _NEVER),
        position=OuterRef("path"),
        url_path=OuterRef("url_path"),
        title=OuterRef("title"),
        made_with=made_with(),
    )


def _rows(below: str) -> QuerySet[StoredPage]:
    rows = StoredPage.objects.order_by()
    if below:
        here = Page.objects.filter(path__startswith=below).values("pk")
        rows = rows.filter(Q(position__startswith=below) | Q(page_id__in=here))
    return rows
