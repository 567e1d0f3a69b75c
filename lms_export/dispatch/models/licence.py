"""What one live package may open: a course in some languages, for one agreement."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Agreement
from lms_export.editions.models import Edition

KEY = "[A-Za-z0-9_-]{32}"


def drawn_key() -> str:
    return secrets.token_urlsafe(24)


class Licence(models.Model):
    """``course`` is a translation key. ``edition`` is what learners get; ``examined`` says what was last
    looked at to decide so. A live package is named by its random ``key`` and says nothing else of itself.
    """

    class Format(models.TextChoices):
        SCORM_12 = "scorm12", "SCORM 1.2"
        SCORM_2004 = "scorm2004-4", "SCORM 2004 4th Edition"
        CMI5 = "cmi5", "cmi5"

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="licences")
    course = models.UUIDField()
    languages = models.JSONField(_("languages"), default=list)
    format = models.CharField(_("format"), max_length=20, choices=Format)
    key = models.CharField(max_length=32, unique=True, default=drawn_key)
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="+")
    follows_newest = models.BooleanField(_("follows the newest edition"), default=True)
    examined = models.CharField(max_length=60, blank=True, default="")
    created_at = models.DateTimeField(_("made"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    revoked_at = models.DateTimeField(_("stopped"), null=True)

    class Meta:
        verbose_name = _("live package")
        verbose_name_plural = _("live packages")
        ordering = ("-created_at", "-pk")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.get_format_display()} {'+'.join(self.languages)} …{self.key[-4:]}"

    @property
    def is_remote(self) -> bool:
        """Started by the platform itself, at our host."""
        return self.format == self.Format.CMI5
