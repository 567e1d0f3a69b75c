"""The texts a translation was last published with: what its readers see, and of which source words."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from wagtail.models import Locale


class Baseline(models.Model):
    """``segments``: ``[path, source text, translated text]`` in the order of the page, as stored HTML."""

    object_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    segments = models.JSONField(default=list)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["object_key", "locale"], name="one_baseline_per_translation")
        ]

    def __str__(self) -> str:
        return f"{self.object_key} ({self.locale_id})"
