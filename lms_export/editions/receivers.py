"""The one receiver of this room: who takes back a consent leaves the editions at once."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save

from cms.media.models import CreditedImage
from lms_export.editions.erasing import erase_where_consent_ended


def follow_consents() -> None:
    post_save.connect(
        _after_saving, sender=CreditedImage, dispatch_uid="editions follow consents to pictures"
    )


def _after_saving(instance: CreditedImage, created: bool, raw: bool, **kwargs: Any) -> None:
    if not created and not raw and instance.persons_shown:
        erase_where_consent_ended([instance])
