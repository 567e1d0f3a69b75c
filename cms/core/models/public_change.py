"""That something anybody may read has changed. What it was is not told."""

from django.db import models
from django.utils import timezone


class PublicChange(models.Model):
    """Only added, never changed: writers do not wait for each other. ``mark`` is drawn by lot."""

    mark = models.BigIntegerField()
    at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        verbose_name = "public change"
        verbose_name_plural = "public changes"

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S}"
