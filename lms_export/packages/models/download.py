"""Who fetched what, and when. It outlives the package and the account."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.packages.models.package import Package


class Download(models.Model):
    """``file_name`` and ``sha256`` stay when ``package`` was cleaned away. ``token`` is the name of the one
    that was sent, empty where somebody was signed in."""

    class Kind(models.TextChoices):
        PACKAGE = "package", _("Package")
        PAPER = "paper", _("Paper of a package")

    package = models.ForeignKey(Package, null=True, on_delete=models.SET_NULL, related_name="downloads")
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="downloads")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.PACKAGE)
    file_name = models.CharField(_("file name"), max_length=255)
    sha256 = models.CharField(max_length=64)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    academy = models.ForeignKey(Academy, null=True, on_delete=models.SET_NULL, related_name="downloads")
    academy_name = models.CharField(max_length=200, blank=True, default="")
    token = models.CharField(_("access token"), max_length=100, blank=True, default="")
    at = models.DateTimeField(_("at"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("download")
        verbose_name_plural = _("downloads")
        ordering = ("-at", "-pk")
        default_permissions = ()

    def __str__(self) -> str:
        return self.file_name
