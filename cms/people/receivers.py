"""One thin receiver: what is withdrawn or deleted is told of at once."""

from typing import Any

from django.db.models.signals import post_delete, post_save

from cms.people.endings import tell, tell_of_endings
from cms.people.models import Consent


def follow_consents() -> None:
    post_save.connect(_after_change, sender=Consent, dispatch_uid="withdrawn consents are told of")
    post_delete.connect(_after_deletion, sender=Consent, dispatch_uid="deleted consents are told of")


def _after_change(instance: Consent, **kwargs: Any) -> None:
    tell_of_endings()


def _after_deletion(instance: Consent, **kwargs: Any) -> None:
    tell({instance.scope})
