"""Pages of a course that has editions: what readers see of them changes with a release only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Page

from cms.courses.models import BorrowedLesson, Course, Lesson, Module
from cms.languages.catching_up import look_ahead
from lms_export.editions.models import ApprovedVersion, Edition, EditionPage

_OF_A_COURSE = (Course, Module, Lesson, BorrowedLesson)
APPROVED = "synergos.approve_for_edition"
"""What the history of a page calls it."""


class EditionHold:
    """Registered with the CMS when the app is ready."""

    def why(self, page: Page) -> str:
        number = _newest_number(page)
        if not number:
            return ""
        sentence = _("Readers see edition %(number)s of the course. This changes with the next edition.")
        return sentence % {"number": number}

    def stays(self, page: Page) -> str:
        """Pages that an edition shows are needed to show it again."""
        below = Page.objects.descendant_of(page, inclusive=True).order_by().values("pk")
        if not EditionPage.objects.filter(page__in=below).exists():
            return ""
        sentence = _(
            "“%(page)s” belongs to a released edition, so it is neither moved nor deleted. "
            "Unpublish it, and it goes with the next edition."
        )
        return sentence % {"page": page.title}

    def keep(self, page: Page, revision: Any, user: Any) -> None:
        ApprovedVersion.objects.update_or_create(
            page_id=page.pk,
            defaults={"course": _course_key(page), "revision": revision, "approved_by": user},
        )
        log(instance=page, action=APPROVED, user=user, revision=revision)
        if revision is not None:
            look_ahead(revision.as_object(), user)

    def approved(self, pages: Iterable[Page]) -> dict[int, Page]:
        rows = ApprovedVersion.objects.filter(page__in=[page.pk for page in pages])
        return {
            row.page_id: row.revision.as_object() for row in rows.select_related("revision") if row.revision
        }


def _newest_number(page: Page) -> str:
    """Of the course that ``page`` is part of; empty where it is part of none, or of one without editions."""
    if not issubclass(page.specific_class or type(page), _OF_A_COURSE):
        return ""
    courses = Course.objects.ancestor_of(page, inclusive=True).order_by().values("translation_key")
    newest = Edition.objects.filter(course__in=courses).first()
    return newest.number if newest else ""


def _course_key(page: Page) -> Any:
    return Course.objects.ancestor_of(page, inclusive=True).values_list("translation_key", flat=True).get()
