"""Words of readers are not kept for ever."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from cms.core.scheduling import periodic
from cms.feedback.models import Answer


def forget_old_words() -> int:
    """That somebody answered stays counted; what they wrote is gone."""
    before = timezone.now() - timedelta(days=settings.FEEDBACK_TEXT_KEPT_DAYS)
    return Answer.objects.filter(given_at__lt=before).exclude(text="").update(text="")


@periodic("forget old words of readers", every=timedelta(days=1))
def forget_regularly() -> None:
    forget_old_words()
