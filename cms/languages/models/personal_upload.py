"""A file between being looked at and being taken over."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

HOURS_KEPT = 24


class PersonalUpload(models.Model):
    """One person's; nobody else opens it.

    ``seen``: what was stored when the person looked, by the id of each row. ``outcome``: what came of it,
    once it is taken over; its content is dropped then.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    file_name = models.CharField(max_length=255)
    content = models.BinaryField()
    seen = models.JSONField(default=dict)
    outcome = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    taken_over_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.file_name

    @property
    def is_expired(self) -> bool:
        return self.created_at < oldest_kept()

    def claim(self) -> bool:
        """Whether it is still to be taken over; true once, whoever asks twice."""
        waiting = type(self)._default_manager.filter(pk=self.pk, taken_over_at=None)
        return bool(waiting.update(taken_over_at=timezone.now()))


def oldest_kept() -> datetime:
    return timezone.now() - timedelta(hours=HOURS_KEPT)
