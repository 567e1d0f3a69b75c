"""By what name the webhooks know an academy."""

from __future__ import annotations

from lms_export.academies.models import Academy


def audience_of(academy: Academy) -> str:
    return f"academy-{academy.pk}"
