"""Releasing an edition: everything or nothing, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.stored.following import follow_standing, not_projected, projected_together
from cms.courses.models import Course
from cms.languages.overrides import SHORTEST_REASON
from cms.users.naming import name_of
from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.freezing import freeze_languages, frozen_together
from lms_export.editions.happenings import is_released
from lms_export.editions.looking import Look, look
from lms_export.editions.models import Edition, EditionPlan
from lms_export.editions.numbering import Number, possible_numbers
from lms_export.editions.pilot import has_placeholder
from lms_export.editions.publishing import publish_approved
from lms_export.editions.queries import newest_edition


@dataclass(frozen=True, kw_only=True)
class ReleaseOrder:
    """What the publisher decided. ``override`` is why a required language may be as it is."""

    number: Number
    changelog: Mapping[str, str] = field(default_factory=dict)
    override: str = ""


@transaction.atomic
def release(course: Course, order: ReleaseOrder, user: Any) -> Edition:
    """The new edition. Raises ``ReleaseRefused`` with everything that stands against it."""
    plan = EditionPlan.held(course.translation_key)
    refuse(number_taken(course.translation_key, order.number))
    with projected_together():
        edition = _released(course, plan, order, user)
    follow_standing(course.translation_key)
    is_released(edition)
    return edition


def _released(course: Course, plan: EditionPlan, order: ReleaseOrder, user: Any) -> Edition:
    publish_approved(course.translation_key, user, order.override.strip())
    found = look(course, plan)
    refuse([*found.always, *_not_overridden(found, order.override)])
    edition = Edition.objects.create(
        course=course.translation_key,
        major=order.number.major,
        minor=order.number.minor,
        predecessor=newest_edition(course.translation_key),
        released_at=timezone.now(),
        released_by=user,
        released_by_name=name_of(user),
        required_languages=plan.required_languages,
        left_out=found.left_out,
        overridden=found.against_required,
        override_reason=order.override.strip() if found.against_required else "",
        has_placeholder_emblem=any(has_placeholder(read.course) for read in found.read.values()),
        together=frozen_together(course, found.included, str(order.number)),
    )
    freeze_languages(edition, found.read, order.changelog)
    return edition


@dataclass(frozen=True, kw_only=True)
class Rehearsal:
    """What a release would do now: the pages it changes for readers, and what stands against it."""

    changed: tuple[Page, ...]
    found: Look


def rehearse(course: Course, user: Any) -> Rehearsal:
    """The same code up to the decision, taken back."""
    with transaction.atomic(), not_projected():
        plan = EditionPlan.held(course.translation_key)
        changed = publish_approved(course.translation_key, user)
        rehearsal = Rehearsal(changed=tuple(changed), found=look(course, plan))
        transaction.set_rollback(True)
    return rehearsal


def number_taken(course: UUID, number: Number) -> list[str]:
    """Whoever releases at the same time is told, and releases the next one."""
    possible = possible_numbers(course)
    if number in possible:
        return []
    taken = Edition.objects.filter(course=course, major=number.major, minor=number.minor).first()
    numbers = ", ".join(map(str, possible))
    if taken is None:
        return [_("The next edition can be called: %(numbers)s.") % {"numbers": numbers}]
    sentence = _("%(person)s has just released edition %(number)s. The next one can be: %(numbers)s.")
    return [sentence % {"person": taken.released_by_name, "number": number, "numbers": numbers}]


def _not_overridden(found: Look, reason: str) -> list[str]:
    sentences = [sentence for each in found.against_required.values() for sentence in each]
    if not sentences or len(reason.strip()) >= SHORTEST_REASON:
        return []
    if reason.strip():
        short = _("Write a reason of at least %(number)d characters: it is shown with the edition.")
        sentences.append(short % {"number": SHORTEST_REASON})
    return sentences


def refuse(sentences: list[str]) -> None:
    if sentences:
        raise ReleaseRefused(sentences)
