"""What is asked of editions."""

from __future__ import annotations

from uuid import UUID

from django.db.models import QuerySet

from lms_export.editions.models import Edition


def editions_of(course: UUID) -> QuerySet[Edition]:
    """The newest first, with their languages; two queries."""
    return (
        Edition.objects.filter(course=course)
        .select_related("predecessor")
        .prefetch_related("languages")
        .order_by("-major", "-minor")
    )


def newest_edition(course: UUID) -> Edition | None:
    """Also where it is withdrawn."""
    return Edition.objects.filter(course=course).first()


def shown_edition(course: UUID) -> Edition | None:
    """What readers see: the newest that is not withdrawn."""
    return Edition.objects.filter(course=course, state=Edition.State.RELEASED).first()
