"""What a person was reminded of: each thing once for each date."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Reminder(models.Model):
    """``day`` is the date of the review or of the expiry: when it is changed, the person is told anew."""

    class Kind(models.TextChoices):
        REVIEW_SOON = "review_soon", _("Review soon")
        REVIEW_LATE = "review_late", _("Review is late")
        EXPIRES_SOON = "expires_soon", _("Expires soon")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="+"
    )
    page_key = models.UUIDField(_("translation key"))
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    day = models.DateField(_("date"))
    sent_at = models.DateTimeField(_("sent"), null=True)

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        constraints = [
            models.UniqueConstraint(fields=("person", "page_key", "kind", "day"), name="reminded_once")
        ]
        indexes = [models.Index(fields=("person", "sent_at"), name="reminder_unsent")]

    def __str__(self) -> str:
        return f"{self.person}: {self.kind} {self.page_key} {self.day}"


class SilencedReminders(models.Model):
    """A person who wants no reminders by e-mail; the front page shows what is due all the same."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("silenced reminders")
        verbose_name_plural = _("silenced reminders")

    def __str__(self) -> str:
        return str(self.person)
