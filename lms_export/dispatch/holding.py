"""Academies whose live packages show one edition: they are told when it is withdrawn."""

from __future__ import annotations

from lms_export.academies.models import Academy
from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition


def academies_that_show(edition: Edition) -> list[Academy]:
    """One that follows the newest edition moves on when it is opened next, and is named until then."""
    shown = Licence.objects.filter(edition=edition, revoked_at=None)
    return list(Academy.objects.filter(agreements__licences__in=shown).distinct())
