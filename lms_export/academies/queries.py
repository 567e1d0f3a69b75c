"""Every read of academies. Nothing is granted where no agreement holds today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from cms.core.privacy import closed_sections, readable
from cms.courses.models import Course, Programme
from lms_export.academies.models import Academy, Agreement


def academy_of(user: Any) -> Academy | None:
    """The active academy that ``user`` signs in for; one query."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return None
    return Academy.objects.filter(is_active=True, members__user=user).first()


def agreements_now(academy: Academy, on: date | None = None) -> QuerySet[Agreement]:
    """Those that hold on the day ``on``: today, by the clock on the site's wall."""
    day = on or timezone.localdate()
    return academy.agreements.filter(valid_from__lte=day, valid_until__gte=day)


def courses_of(academy: Academy, on: date | None = None) -> list[UUID]:
    """The keys of the courses that the academy may have; no draft, no private page. Five queries."""
    if not academy.is_active:
        return []
    keys = {key for agreement in agreements_now(academy, on) for key in agreement.programmes}
    programmes = readable(Programme.objects.filter(translation_key__in=keys))
    return _courses_below(programmes.values_list("path", flat=True)) if keys else []


def academies_with(course: UUID, on: date | None = None) -> list[Academy]:
    """The active ones that may have ``course``, by name. Five queries, however many there are."""
    closed = closed_sections()
    pages = readable(Course.objects.filter(translation_key=course), closed=closed)
    paths = list(pages.values_list("path", flat=True))
    above = readable(Programme.objects.all(), closed=closed).values_list("path", "translation_key")
    keys = {str(key) for path, key in above if any(page.startswith(path) for page in paths)}
    day = on or timezone.localdate()
    holding = Agreement.objects.filter(valid_from__lte=day, valid_until__gte=day, academy__is_active=True)
    having = {agreement.academy_id for agreement in holding if keys.intersection(agreement.programmes)}
    return list(Academy.objects.filter(pk__in=having))


def may_have(academy: Academy, course: UUID | str, on: date | None = None) -> bool:
    return str(course) in {str(key) for key in courses_of(academy, on)}


def _courses_below(programmes: Iterable[str]) -> list[UUID]:
    """In the order of the site's pages, each once however many languages it has."""
    below = Q(pk__in=())
    for path in programmes:
        below |= Q(path__startswith=path)
    courses = readable(Course.objects.filter(below)).order_by("path")
    return list(dict.fromkeys(courses.values_list("translation_key", flat=True)))
