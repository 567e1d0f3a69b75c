"""Taking an edition back: readers see the one before it, or why there is none."""

from __future__ import annotations

from itertools import chain
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.stored.following import follow_standing, projected_together
from cms.core.publication_hold import letting_through
from cms.courses.models import Course
from cms.languages.lifecycle.receivers import decided
from cms.languages.overrides import SHORTEST_REASON
from cms.users.naming import name_of
from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.happenings import is_withdrawn
from lms_export.editions.models import ApprovedVersion, Edition, EditionPage, EditionPlan
from lms_export.editions.queries import shown_edition

CONSENT = Edition.Cause.CONSENT


@transaction.atomic
def withdraw(
    edition: Edition, reason: str, user: Any = None, cause: Edition.Cause = Edition.Cause.OTHER
) -> Edition | None:
    """Returns the edition that readers see now, if any. Raises ``ReleaseRefused``."""
    EditionPlan.held(edition.course)
    edition.refresh_from_db()
    _refuse_unless_possible(edition, reason)
    was_shown = shown_edition(edition.course)
    edition.state = Edition.State.WITHDRAWN
    edition.withdrawn_at = timezone.now()
    edition.withdrawn_by = user
    edition.withdrawn_by_name = name_of(user)
    edition.withdrawal_reason = reason.strip()
    edition.withdrawal_cause = cause
    edition.save()
    shown = shown_edition(edition.course)
    is_withdrawn(edition)
    if edition == was_shown:
        _show(shown, edition.course, user)
        follow_standing(edition.course)
    return shown


def _refuse_unless_possible(edition: Edition, reason: str) -> None:
    if edition.is_withdrawn:
        sentence = _("%(person)s has withdrawn this edition already.")
        raise ReleaseRefused([sentence % {"person": edition.withdrawn_by_name or "Synergos"}])
    if len(reason.strip()) < SHORTEST_REASON:
        sentence = _("Write a reason of at least %(number)d characters: readers and academies see it.")
        raise ReleaseRefused([sentence % {"number": SHORTEST_REASON}])


def _show(edition: Edition | None, course: UUID, user: Any) -> None:
    """The revisions that ``edition`` shows, and nothing else of the course in its languages.

    What readers saw until now stays approved, so that the next edition needs only what was wrong put right.
    """
    rows = {row.page: row for row in _pages_of(edition)} if edition else {}
    languages = set(edition.language_codes) if edition else None
    live = _live_pages(course)
    seen = {page.pk: page.live_revision_id for page in live}
    with projected_together(), letting_through(), decided():
        for page in reversed(live):
            if page.pk not in rows and (languages is None or page.locale.language_code in languages):
                _stay_approved(page.pk, page.live_revision_id, course, user)
                page.specific.unpublish(user=user)
        for pk, row in rows.items():
            if seen.get(pk) != row.revision_id:
                _stay_approved(pk, seen.get(pk), course, user)
                row.revision.publish(user=user, skip_permission_checks=True)


def _stay_approved(page: int, revision: int | None, course: UUID, user: Any) -> None:
    """What was approved since for the next edition goes before."""
    made = {"course": course, "revision_id": revision, "approved_by": user}
    ApprovedVersion.objects.get_or_create(page_id=page, defaults=made)


def _pages_of(edition: Edition) -> list[EditionPage]:
    """Of the languages in their order, so that translations come after what they are made from."""
    rows = EditionPage.objects.filter(of__edition=edition).select_related("revision", "of")
    return list(rows.order_by("of", "pk"))


def _live_pages(course: UUID) -> list[Page]:
    courses = Course.objects.filter(translation_key=course)
    below = (root.get_descendants(inclusive=True).live().select_related("locale") for root in courses)
    return sorted(chain.from_iterable(below), key=lambda page: page.path)
