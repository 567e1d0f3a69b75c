"""A token that a partner's program carries. It acts for the person it belongs to."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.models import TemporaryAccess


class AccessToken(TemporaryAccess):
    """Only a digest is kept: who reads the database cannot use the token. ``prefix`` tells it from others."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("acts for"), on_delete=models.CASCADE, related_name="+"
    )
    name = models.CharField(_("what it is for"), max_length=100)
    prefix = models.CharField(_("begins with"), max_length=20, editable=False)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    last_used_at = models.DateTimeField(_("last used"), null=True, blank=True)

    class Meta:
        verbose_name = _("access token")
        verbose_name_plural = _("access tokens")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.name
