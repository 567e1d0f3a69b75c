"""A person who signs in for an academy."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models.academy import Academy


class Member(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="academy_member"
    )
    academy = models.ForeignKey(Academy, on_delete=models.CASCADE, related_name="members")
    invited_at = models.DateTimeField(_("invited"))
    joined_at = models.DateTimeField(_("joined"), auto_now_add=True)

    class Meta:
        verbose_name = _("member of an academy")
        verbose_name_plural = _("members of academies")
        ordering = ("joined_at",)
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.user} ({self.academy})"
