"""What is within an academy's reach. Whatever is not does not exist for it."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404
from django.utils.translation import get_language

from lms_export.academies.models import Academy
from lms_export.academies.queries import may_have
from lms_export.editions.models import Edition
from lms_export.packages.models import Package


def spoken() -> str:
    """The language of the page."""
    return (get_language() or "en").split("-")[0]


def course_within(academy: Academy, key: UUID) -> UUID:
    """Raises ``Http404`` where no agreement of today has the course."""
    if not may_have(academy, key):
        raise Http404
    return key


def edition_within(academy: Academy, pk: int) -> Edition:
    """Withdrawn ones too. Raises ``Http404``."""
    edition = Edition.objects.filter(pk=pk).first()
    if edition is None:
        raise Http404
    course_within(academy, edition.course)
    return edition


def package_within(academy: Academy, pk: int) -> Package:
    """For everybody, or made for this academy; never of an edition that was withdrawn. Raises ``Http404``."""
    package = Package.objects.select_related("edition", "file").filter(pk=pk).first()
    if package is None or package.edition.is_withdrawn:
        raise Http404
    course_within(academy, package.edition.course)
    if package.academy_id not in (None, academy.pk):
        raise Http404
    return package
