"""A login that was ended before its time."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EndedLogin(models.Model):
    """Kept until the login's token would have ended anyway."""

    login = models.CharField(max_length=32, unique=True)
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("ended login")
        verbose_name_plural = _("ended logins")

    def __str__(self) -> str:
        return self.login
