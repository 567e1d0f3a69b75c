"""How long an answer that took long to make is kept."""

from datetime import timedelta

from django.utils import timezone

from cms.api.stored.models import KeptAnswer

MOST_AGE = timedelta(hours=1)
"""Made anew after so long, whatever its version says."""


def forget_old_answers() -> None:
    KeptAnswer.objects.filter(made_at__lt=timezone.now() - MOST_AGE).delete()
