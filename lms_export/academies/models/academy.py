"""An organisation that imports courses into its own learning platform."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.countries import Country

LOGOS = "academies/logos"
_OF_COUNTRY = {"NO": "nb", "SE": "sv"}


class Academy(models.Model):
    """``contact_mailbox`` belongs to a function, never to a person; ``notes`` are for our staff."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    slug = models.SlugField(
        _("short name"),
        max_length=60,
        unique=True,
        help_text=_("Stands in file names and addresses: small letters, digits and hyphens."),
    )
    country = models.CharField(_("country"), max_length=5, choices=Country)
    languages = models.JSONField(_("languages"), default=list)
    lms_profile = models.CharField(_("learning platform"), max_length=40)
    contact_role = models.CharField(
        _("contact"),
        max_length=200,
        help_text=_("A role, no person's name: “administrator of the learning platform”."),
    )
    contact_mailbox = models.EmailField(
        _("mailbox"),
        help_text=_("A mailbox of a function, no person's: “lms@”, “post@”. Messages on editions go here."),
    )
    brand_name = models.CharField(
        _("name on packages"),
        max_length=120,
        blank=True,
        help_text=_("Stands on the cover and the certificate. Empty: only the project's."),
    )
    logo = models.ImageField(
        _("logo"),
        upload_to=LOGOS,
        blank=True,
        help_text=_("PNG, JPEG or WebP, at most 500 KB. Stands beside the project's, never in its place."),
    )
    notes = models.TextField(
        _("notes"), blank=True, help_text=_("Only those who manage academies read them.")
    )
    is_active = models.BooleanField(
        _("active"),
        default=True,
        help_text=_("Without the tick nobody of the academy can sign in or fetch anything."),
    )

    class Meta:
        verbose_name = _("partner academy")
        verbose_name_plural = _("partner academies")
        ordering = ("name",)
        default_permissions = ()
        permissions = [("manage_academies", _("Can manage partner academies"))]

    def __str__(self) -> str:
        return self.name

    @property
    def language(self) -> str:
        """The one it is written to in: its country's where it has that."""
        own = _OF_COUNTRY.get(self.country)
        return own if own and own in self.languages else next(iter(self.languages), "nb")
