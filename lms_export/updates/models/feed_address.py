"""The secret address at which an academy's feed stands."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Academy


class FeedAddress(models.Model):
    """No address is kept: it is derived from ``seed`` and the site's own key. ``digest`` finds it again."""

    academy = models.OneToOneField(Academy, on_delete=models.CASCADE, related_name="feed_address")
    seed = models.CharField(max_length=32)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("address of a feed")
        verbose_name_plural = _("addresses of feeds")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.academy)
