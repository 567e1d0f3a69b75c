"""Once a minute: whatever differs, whyever it does, is repaired."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from cms.api.shown import thing
from cms.api.stored.changes import forget_old_changes
from cms.api.stored.kept import forget_old_answers
from cms.api.stored.repairing import repair, write_stale
from cms.api.stored.stale import mark_those_written_until
from cms.core.scheduling import periodic
from cms.media.models import CreditedImage


@periodic("repair what the API tells", every=timedelta(minutes=1))
def sweep() -> None:
    mark_pictures_whose_consent_ended()
    repair()
    write_stale()


@periodic("forget what the API need not know any more", every=timedelta(hours=6))
def forget() -> None:
    forget_old_changes()
    forget_old_answers()


def mark_pictures_whose_consent_ended() -> None:
    """No signal tells that a day has passed."""
    today = timezone.localdate()
    ended = CreditedImage.objects.filter(persons_shown=True, consent_expires__lt=today)
    for image in ended:
        mark_those_written_until(image.consent_expires, {thing(image)})
