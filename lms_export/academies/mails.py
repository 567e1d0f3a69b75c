"""What is written to people of partner academies."""

from __future__ import annotations

from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from cms.core.mail import mail_to
from lms_export.academies.invitations import DAYS, ends_at, link
from lms_export.academies.models import Invitation, Member


def invited(invitation: Invitation) -> None:
    """In the academy's first language."""
    language = invitation.academy.language
    with translation.override(language):
        subject = _("You are invited to %(academy)s at Synergos") % {"academy": invitation.academy.name}
        _send(
            invitation.email,
            language,
            subject,
            lines=[
                _("Here you fetch courses for your learning platform, and learn of new editions."),
                _(
                    "Open the link and choose a password. Then you set up a second step: "
                    "a passkey, or an app that shows codes."
                ),
            ],
            label=_("Accept the invitation"),
            address=link(invitation, language),
            after=_("The link works once, and until %(day)s (%(days)d days).")
            % {"day": date_format(localtime(ends_at(invitation)), "j. F Y"), "days": DAYS},
            ignore=_("If you do not know why you get this mail, you need not do anything."),
        )


def forgotten(member: Member, address: str) -> None:
    """In the language of the page where it was asked for."""
    language = translation.get_language() or member.academy.language
    _send(
        member.user.email,
        language,
        _("Choose a new password"),
        lines=[_("Somebody asked for a new password for your account at Synergos.")],
        label=_("Choose a new password"),
        address=address,
        after=_("The second step stays as it is."),
        ignore=_("If it was not you, you need not do anything: your password stays as it is."),
    )


def _send(email: str, language: str, subject: str, **context: Any) -> None:
    mail_to(email, language, "academies/mail", subject, context).send()
