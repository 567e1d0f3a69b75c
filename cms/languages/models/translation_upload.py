"""A file of translations between being looked at and being taken over."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

HOURS_KEPT = 24


class TranslationUpload(models.Model):
    """One person's; nobody else opens it.

    ``places``: ``[object key, language]`` of what the file is about. ``seen``: row id -> the words that were
    stored when the person looked, as HTML. ``outcome``: what came of it, once it is taken over; its content
    is dropped then.
    """

    class WrittenBy(models.TextChoices):
        AS_FILE_SAYS = "file", _("As the file says")
        PEOPLE = "people", _("People")
        MACHINE = "machine", _("A machine")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    file_name = models.CharField(max_length=255)
    content = models.BinaryField()
    written_by = models.CharField(max_length=10, choices=WrittenBy.choices, default=WrittenBy.AS_FILE_SAYS)
    branch_key = models.UUIDField(null=True, blank=True)
    places = models.JSONField(default=list)
    seen = models.JSONField(default=dict)
    outcome = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    taken_over_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.file_name

    @property
    def is_expired(self) -> bool:
        return self.created_at < oldest_kept()


def oldest_kept() -> datetime:
    return timezone.now() - timedelta(hours=HOURS_KEPT)
