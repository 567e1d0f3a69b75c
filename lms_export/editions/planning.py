"""A release at a set time: the worker does it, or says why it could not."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.courses.models import Course
from cms.languages.jobs.speaking import in_language_of
from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.models import Edition, EditionPlan
from lms_export.editions.numbering import Number
from lms_export.editions.releasing import ReleaseOrder, number_taken, refuse, release
from lms_export.editions.rights import may_release

LEFT = {"planned_for": None, "planned_by": None}


@transaction.atomic
def plan_release(course: Course, order: ReleaseOrder, at: datetime, user: Any) -> None:
    """In place of one that was planned before. Raises ``ReleaseRefused`` for a number that cannot be."""
    plan = EditionPlan.held(course.translation_key)
    refuse(number_taken(course.translation_key, order.number))
    plan.planned_for, plan.planned_by, plan.failure = at, user, ""
    plan.planned = {
        "number": [order.number.major, order.number.minor],
        "changelog": dict(order.changelog),
        "override": order.override,
    }
    plan.save()


def cancel_release(course: Course) -> None:
    EditionPlan.objects.filter(course=course.translation_key).update(**LEFT, failure="")


def release_what_is_due() -> list[Edition]:
    """Called by the clock. What is refused is not tried again: somebody has to look at it first."""
    due = EditionPlan.objects.filter(planned_for__lte=timezone.now()).select_related("planned_by")
    return [edition for plan in due.order_by("planned_for") if (edition := _release(plan))]


def _release(plan: EditionPlan) -> Edition | None:
    with in_language_of(plan.planned_by):
        try:
            return _released(plan)
        except ReleaseRefused as refused:
            reason = str(refused)
        except OSError as error:
            reason = _("A file could not be stored: %(reason)s. Nothing was released. Try again later.") % {
                "reason": error.strerror or error
            }
    EditionPlan.objects.filter(pk=plan.pk).update(**LEFT, failure=reason)
    return None


@transaction.atomic
def _released(plan: EditionPlan) -> Edition | None:
    """In one transaction with the end of the plan: a worker that is killed leaves both or neither."""
    held = EditionPlan.held(plan.course)
    if held.planned_for is None:
        return None
    course = Course.objects.filter(translation_key=plan.course).order_by("pk").first()
    if course is None or not _may_still(plan.planned_by, course):
        raise ReleaseRefused([_("Whoever planned the release may not release any more. Plan it again.")])
    edition = release(course, _order(held), plan.planned_by)
    EditionPlan.objects.filter(pk=plan.pk).update(**LEFT, failure="")
    return edition


def _may_still(user: Any, course: Course) -> bool:
    return bool(user and user.is_active and may_release(user, course))


def _order(plan: EditionPlan) -> ReleaseOrder:
    given = plan.planned
    return ReleaseOrder(
        number=Number(*given["number"]), changelog=given["changelog"], override=given["override"]
    )
