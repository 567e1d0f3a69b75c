"""What is approved of a course goes live, in all its languages, and is approved no more."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import UUID

from django.db import transaction
from wagtail.models import Page

from cms.core.publication_hold import letting_through
from cms.languages.errors import PublicationRefused
from cms.languages.originals import original_of
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
    with letting_through():
        originals = {row.pk: original_of(row.page) for row in rows}
        done = [row for row in rows if originals[row.pk] is None and _show(row, user)]
        done += [row for row in rows if originals[row.pk] and _show_translation(row, user, reason)]
    ApprovedVersion.objects.filter(pk__in=[row.pk for row in done]).delete()
    return [row.page for row in done]


def _show(row: ApprovedVersion, user: Any) -> bool:
    if row.revision is None:
        row.page.specific.unpublish(user=user)
        return True
    row.revision.content["go_live_at"] = None
    row.revision.publish(user=user, skip_permission_checks=True)
    return True


def _show_translation(row: ApprovedVersion, user: Any, reason: str) -> bool:
    """Made anew from what its original says now, and the words that are stored for it."""
    if row.revision is None:
        return _show(row, user)
    original = original_of(row.page)
    for override in dict.fromkeys(("", reason)):
        with suppress(PublicationRefused):
            publish_translation(original, row.page.locale, user, override=override)
            return True
    return False
