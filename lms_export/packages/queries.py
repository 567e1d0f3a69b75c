"""What is asked of packages."""

from __future__ import annotations

from django.db.models import QuerySet

from lms_export.editions.models import Edition
from lms_export.packages.models import Package


def packages_of(edition: Edition) -> QuerySet[Package]:
    """Those for everybody and those for one academy, the newest request first; three queries."""
    found = Package.objects.filter(edition=edition).select_related("edition", "file", "academy")
    return found.prefetch_related("papers__file")
