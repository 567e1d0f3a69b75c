"""What is approved of a course goes live, in all its languages, and is approved no more."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import UUID

from django.db import transaction
from wagtail.models import Page

from cms.core.publication_hold import letting_through
from cms.languages.catching_up import follow, published_next
from cms.languages.errors import PublicationRefused
from cms.languages.originals import original_of, translations_among
from cms.languages.publication import publish_translation
from lms_export.editions.models import ApprovedVersion


def approved_versions(course: UUID) -> list[ApprovedVersion]:
    """In the order of the pages, those above first."""
    rows = ApprovedVersion.objects.filter(course=course)
    return list(rows.select_related("page", "page__locale", "revision").order_by("page__path"))


@transaction.atomic
def publish_approved(course: UUID, user: Any, reason: str = "") -> list[Page]:
    """Originals first, then translations, each by the gate; ``reason`` lets a publisher through it.

    What the gate refuses stays approved. Returns the pages that readers see now, or see no more.
    """
    rows = approved_versions(course)
    translated = translations_among(row.page for row in rows)
    originals = [row for row in rows if row.page_id not in translated]
    translations = [row for row in rows if row.page_id in translated]
    again = [(row.page.translation_key, row.page.locale_id) for row in translations if row.revision]
    with letting_through():
        with published_next(again):
            shown = [row for row in originals if _show(row, user)]
        _no_more_approved(shown)
        shown += [row for row in translations if _show_translation(row, user, reason)]
        _no_more_approved(shown)
    return [row.page for row in shown]


def _no_more_approved(rows: list[ApprovedVersion]) -> None:
    ApprovedVersion.objects.filter(pk__in=[row.pk for row in rows]).delete()


def _show(row: ApprovedVersion, user: Any) -> bool:
    if row.revision is None:
        row.page.specific.unpublish(user=user)
        return True
    row.revision.content["go_live_at"] = None
    row.revision.publish(user=user, skip_permission_checks=True)
    return True


def _show_translation(row: ApprovedVersion, user: Any, reason: str) -> bool:
    """Made anew from what its original says now, and the words that are stored for it. Who may release an
    edition releases it in all its languages, also in those that they may not publish alone.

    Where the gate refuses, readers keep the words they have, in the structure of the original.
    """
    if row.revision is None:
        return _show(row, user)
    original = original_of(row.page)
    for override in dict.fromkeys(("", reason)):
        with suppress(PublicationRefused):
            publish_translation(original, row.page.locale, user, override, is_permitted=True)
            return True
    follow(original, row.page.locale, user)
    return False
