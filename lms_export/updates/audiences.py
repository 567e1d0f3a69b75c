"""Which academies hear of an edition, and by what name the webhooks know them."""

from __future__ import annotations

from uuid import UUID

from lms_export.academies.models import Academy
from lms_export.academies.queries import may_have


def audience_of(academy: Academy) -> str:
    return f"academy-{academy.pk}"


def academies_with(course: UUID) -> list[Academy]:
    """Those that may have the course today."""
    return [academy for academy in Academy.objects.filter(is_active=True) if may_have(academy, course)]
