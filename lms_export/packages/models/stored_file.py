"""A file in the storage of packages, named by its content."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class StoredFile(models.Model):
    """Shared by everything that has the same bytes. ``wanted_at`` is when somebody last began to store it:
    what nothing refers to is removed some time after, never while it is being taken into use."""

    sha256 = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=200)
    size = models.PositiveBigIntegerField()
    wanted_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("file of a package")
        verbose_name_plural = _("files of packages")

    def __str__(self) -> str:
        return self.sha256
