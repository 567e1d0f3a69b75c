"""What belongs to a package: its evidence, and for a platform its report and import guides."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.packages.models.package import Package
from lms_export.packages.models.stored_file import StoredFile


class Paper(models.Model):
    """``name`` is what follows the package's own name, such as ``evidence.html`` or ``import-nb.pdf``."""

    package = models.ForeignKey(Package, on_delete=models.CASCADE, related_name="papers")
    name = models.CharField(max_length=60)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="papers")

    class Meta:
        verbose_name = _("paper of a package")
        verbose_name_plural = _("papers of packages")
        ordering = ("name",)
        constraints = [
            models.UniqueConstraint(fields=("package", "name"), name="a_package_has_a_paper_once"),
        ]

    def __str__(self) -> str:
        return f"{self.package.file_name}.{self.name}"
