"""An address on another site, once however many pages link to it, with its last answer."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

LONGEST = 2000


class Address(models.Model):
    """``is_broken`` where it failed on two days. ``status`` is empty where nothing answered."""

    url = models.CharField(_("address"), max_length=LONGEST, unique=True)
    host = models.CharField(max_length=255)
    asked_at = models.DateTimeField(null=True, db_index=True)
    status = models.PositiveSmallIntegerField(null=True)
    failing_since = models.DateField(null=True)
    is_broken = models.BooleanField(default=False, db_index=True)

    class Meta:
        verbose_name = _("address on another site")
        verbose_name_plural = _("addresses on other sites")
        ordering = ("url",)

    def __str__(self) -> str:
        return self.url
