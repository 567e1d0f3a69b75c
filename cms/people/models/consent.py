"""What a person has agreed to: to be shown in one place, from a day, until a day, unless withdrawn."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from cms.people.models.person import Person


class Consent(models.Model):
    """It ends by itself. ``end_told_at`` is when others were told that it has ended."""

    class Scope(models.TextChoices):
        SITE = "site", _("Website")
        API = "api", _("API")
        FEEDS = "feeds", _("Feeds")

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="consents")
    scope = models.CharField(_("where"), max_length=10, choices=Scope)
    given_on = models.DateField(_("given on"))
    expires_on = models.DateField(_("last day"))
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    end_told_at = models.DateTimeField(null=True, editable=False)

    panels = [
        FieldRowPanel([FieldPanel("scope"), FieldPanel("given_on"), FieldPanel("expires_on")]),
        FieldPanel("withdrawn_at"),
    ]

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering = ("scope", "given_on")

    def __str__(self) -> str:
        day = date_format(self.expires_on, "DATE_FORMAT")
        return gettext("%(place)s until %(day)s") % {"place": self.get_scope_display(), "day": day}

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.given_on and self.expires_on and self.expires_on < self.given_on:
            errors["expires_on"] = _("The consent ends before it is given.")
        if errors:
            raise ValidationError(errors)

    def is_in_force(self, today: date, now: datetime) -> bool:
        """Denied unless given, and no longer than given."""
        is_withdrawn = self.withdrawn_at is not None and self.withdrawn_at <= now
        return self.given_on <= today <= self.expires_on and not is_withdrawn
