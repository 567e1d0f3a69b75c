"""Since when a published translation is behind its source, and whose change left it there."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from wagtail.models import Locale


class BehindMark(models.Model):
    """The first change since the translation was in step: later ones do not move the date."""

    object_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField()
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["object_key", "locale"], name="one_behind_mark_per_translation")
        ]

    def __str__(self) -> str:
        return f"{self.object_key} ({self.locale_id})"
