"""What academies have fetched, from the log of downloads."""

from __future__ import annotations

from uuid import UUID

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.packages.models import Download


def last_fetched(academy: Academy, course: UUID) -> Download | None:
    """The newest package of the course that the academy fetched, with its edition."""
    packages = Download.objects.filter(academy=academy, kind=Download.Kind.PACKAGE)
    return packages.filter(edition__course=course).select_related("edition", "package").first()


def fetches_of(edition: Edition) -> dict[Academy, Download]:
    """Each academy that has a package of it, and the last time it fetched one."""
    packages = Download.objects.filter(edition=edition, kind=Download.Kind.PACKAGE, academy__isnull=False)
    rows = packages.select_related("academy").order_by("academy__name", "at")
    return {row.academy: row for row in rows if row.academy}
