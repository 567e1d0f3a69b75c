"""What is asked of packages."""

from __future__ import annotations

from django.db.models import QuerySet

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.packages.models import Download, Package


def packages_of(edition: Edition) -> QuerySet[Package]:
    """Those for everybody and those for one academy, the newest request first; three queries."""
    found = Package.objects.filter(edition=edition).select_related("edition", "file", "academy")
    return found.prefetch_related("papers__file")


def downloads_of(academy: Academy) -> QuerySet[Download]:
    """What the academy has fetched, the latest first; one query."""
    return academy.downloads.select_related("package", "edition")


def academies_that_fetched(edition: Edition) -> QuerySet[Academy]:
    """Whom to tell when the edition is withdrawn."""
    return Academy.objects.filter(downloads__edition=edition).distinct()
