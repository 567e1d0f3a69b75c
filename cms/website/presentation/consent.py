"""Which pictures the site may show."""

from __future__ import annotations

from django.utils import timezone

from cms.media.models import CreditedImage


def agreed_picture(image: CreditedImage | None) -> CreditedImage | None:
    """``image``; ``None`` where there is none, or somebody in it has not agreed to the site today."""
    return image if image and image.may_be_used("site", timezone.localdate()) else None
