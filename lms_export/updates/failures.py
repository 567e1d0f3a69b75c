"""What kept a mail from being sent, in words for whoever reads the settings."""

from __future__ import annotations

from smtplib import SMTPRecipientsRefused

from django.db import models
from django.utils.translation import gettext_lazy as _


class Trouble(models.TextChoices):
    REFUSED = "refused", _("The mail server does not know the address. Is it spelt right?")
    UNREACHED = "unreached", _("The mail server could not be reached.")
    OTHER = "other", _("Something went wrong on our side.")
    ENDED = "ended", _("The agreement does not cover the course any more.")
    STOPPED = "stopped", _("The mails were stopped.")
    WITHDRAWN = "withdrawn", _("The edition was withdrawn before the mail was sent.")


def trouble_of(error: Exception) -> Trouble:
    if isinstance(error, SMTPRecipientsRefused):
        return Trouble.REFUSED
    return Trouble.UNREACHED if isinstance(error, OSError) else Trouble.OTHER
