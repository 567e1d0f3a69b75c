"""Which pages have a version that not everybody reads, and by what it is seen that it changed."""

from __future__ import annotations

from dataclasses import dataclass

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, F, OuterRef, Q
from wagtail.models import Page, WorkflowState
from wagtail.query import PageQuerySet

from cms.api.page_types import PUBLIC_FIELDS
from cms.api.stored.models import StoredPage
from cms.core.digests import short_digest

FORMAT = 1
"""To be raised when words are kept in another way."""


@dataclass(frozen=True, kw_only=True)
class WorkedOn:
    page_id: int
    uid: str
    version: str


def pages_worked_on() -> PageQuerySet:
    """Drafts, private pages, changes that are not published, and what is in review."""
    types = ContentType.objects.get_for_models(*map(apps.get_model, PUBLIC_FIELDS)).values()
    is_told = Exists(StoredPage.objects.filter(page_id=OuterRef("pk")))
    is_changed = Q(latest_revision__isnull=False) & ~Q(latest_revision=F("live_revision"))
    pages = Page.objects.filter(content_type__in=list(types), depth__gt=1)
    return pages.filter(~is_told | is_changed | Q(pk__in=in_review()))


def in_review() -> list[int]:
    waiting = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_IN_PROGRESS, base_content_type=ContentType.objects.get_for_model(Page)
    )
    return [int(pk) for pk in waiting.order_by().values_list("object_id", flat=True)]


def all_worked_on() -> list[WorkedOn]:
    waiting = set(in_review())
    signs = ("translation_key", "locale__language_code", "latest_revision_id", "live", "url_path", "path")
    newest_first = pages_worked_on().order_by(F("latest_revision").desc(nulls_last=True), "path")
    return [
        WorkedOn(
            page_id=pk,
            uid=f"{key.hex}-{language}",
            version=_version(*others, pk in waiting),
        )
        for pk, key, language, *others in newest_first.values_list("pk", *signs)
    ]


def _version(*signs: object) -> str:
    return short_digest(repr((FORMAT, *signs)))
