"""Who may have which packages: denied unless an agreement of today covers the course."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from cms.courses.models import Course
from lms_export.academies.models import Academy
from lms_export.academies.queries import courses_of
from lms_export.editions.models import Edition
from lms_export.editions.rights import may_look
from lms_export.packages.models import Package


def packages_of_academy(academy: Academy, course: UUID | None = None) -> QuerySet[Package]:
    """Ready, of an edition that stands, for everybody or for this academy. Never another's."""
    keys = courses_of(academy)
    if course is not None:
        keys = [key for key in keys if key == course]
    return _ready(keys).filter(Q(academy=None) | Q(academy=academy), edition__state=Edition.State.RELEASED)


def packages_for_editor(user: Any, course: UUID | None = None) -> QuerySet[Package]:
    """Ready, of the courses that ``user`` may edit or publish."""
    return _ready(_courses_of_editor(user, course))


def _ready(courses: Iterable[UUID]) -> QuerySet[Package]:
    found = Package.objects.filter(state=Package.State.DONE, edition__course__in=list(courses))
    return found.select_related("edition", "file").prefetch_related("papers__file")


def _courses_of_editor(user: Any, course: UUID | None) -> list[UUID]:
    versions = Course.objects.filter(
        translation_key__in=Package.objects.order_by().values("edition__course")
    ).select_related("locale")
    if course is not None:
        versions = versions.filter(translation_key=course)
    return list({version.translation_key for version in versions if may_look(user, version)})
