"""Access by a secret that ends by itself and can be withdrawn before."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class TemporaryAccessQuerySet(models.QuerySet):
    def still_open(self) -> TemporaryAccessQuerySet:
        return self.filter(revoked_at=None, expires_at__gt=timezone.now())

    def withdraw(self) -> int:
        """At once; what is withdrawn already stays as it is. How many that were."""
        return self.filter(revoked_at=None).update(revoked_at=timezone.now())


class TemporaryAccess(models.Model):
    """What the secret opens, and a digest of it, the model itself has."""

    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    expires_at = models.DateTimeField(_("ends"))
    revoked_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)

    objects = TemporaryAccessQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def is_open(self) -> bool:
        return self.revoked_at is None and self.expires_at > timezone.now()
