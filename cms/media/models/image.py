"""Our image: with credit, licence and the consent of the persons in it."""

import hashlib
from datetime import date
from typing import Any, Literal

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from cms.media.models.licence import Licence
from cms.media.svg import validate_svg

ConsentScope = Literal["site", "api", "package", "print"]


class CreditedImage(AbstractImage):
    """A picture. Alternative text belongs to each use and language; credit and licence to the file."""

    credit = models.CharField(_("credit"), max_length=255, blank=True, help_text=_("Who made the picture."))
    source = models.CharField(
        _("source"),
        max_length=500,
        blank=True,
        default="",
        help_text=_("Where it was taken from: an address or a few words."),
    )
    licence = models.ForeignKey(
        Licence, verbose_name=_("licence"), null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    persons_shown = models.BooleanField(
        _("shows persons who can be recognised"),
        default=False,
        help_text=_("Then say what they have agreed to. Without consent the picture is not published."),
    )
    consent_site = models.BooleanField(_("consent: website"), default=False)
    consent_api = models.BooleanField(_("consent: API"), default=False)
    consent_package = models.BooleanField(_("consent: packages"), default=False)
    consent_print = models.BooleanField(_("consent: print"), default=False)
    consent_expires = models.DateField(_("consent ends on"), null=True, blank=True)

    admin_form_fields = (
        "title",
        "file",
        "credit",
        "source",
        "licence",
        "persons_shown",
        "consent_site",
        "consent_api",
        "consent_package",
        "consent_print",
        "consent_expires",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_image", "Can choose image")]

    def clean(self) -> None:
        super().clean()
        if self.file and self.is_svg():
            validate_svg(self.file)
        if self.consent_expires and not self.persons_shown:
            raise ValidationError(
                {
                    "persons_shown": _(
                        "Mark that the picture shows persons, or remove the date the consent ends."
                    )
                }
            )

    def is_missing_rights(self) -> bool:
        """Whether the picture lacks what it needs to be published."""
        return not self.credit or self.licence_id is None

    def may_be_used(self, scope: ConsentScope, today: date) -> bool:
        """Denied unless the persons in it have agreed, and no longer than they agreed."""
        if not self.persons_shown:
            return True
        if self.consent_expires and self.consent_expires < today:
            return False
        return bool(getattr(self, f"consent_{scope}"))


class Rendition(AbstractRendition):
    """``sha256`` and ``bytes`` say what an export would otherwise read the whole file for."""

    image = models.ForeignKey(CreditedImage, on_delete=models.CASCADE, related_name="renditions")
    sha256 = models.CharField(max_length=64, blank=True, default="", editable=False)
    bytes = models.PositiveIntegerField(null=True, editable=False)

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.sha256:
            self._measure()
        super().save(*args, **kwargs)

    def _measure(self) -> None:
        digest = hashlib.sha256()
        for chunk in self.file.chunks():
            digest.update(chunk)
        self.file.seek(0)
        self.sha256, self.bytes = digest.hexdigest(), self.file.size
