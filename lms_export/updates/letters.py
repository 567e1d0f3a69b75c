"""A letter as a mail in the academy's language: plain text first, the same as simple HTML."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.core.mail import mail_to
from lms_export.editions.pilot import is_pilot
from lms_export.updates.addresses import course_address, settings_address
from lms_export.updates.changes import Changes, changes_for
from lms_export.updates.models import Letter
from lms_export.updates.stopping import stop_address
from lms_export.updates.subscribing import mailbox_of
from lms_export.updates.titles import title_of


def compose(letter: Letter) -> EmailMultiAlternatives:
    language = letter.academy.language
    with override(language):
        made = (
            _of_withdrawal(letter, language) if letter.subscription is None else _of_release(letter, language)
        )
    made.extra_headers["Message-ID"] = f"<{letter.name}@{urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname}>"
    return made


def _of_release(letter: Letter, language: str) -> EmailMultiAlternatives:
    """RFC 8058: a mail program stops the mails by one press, without anybody signing in."""
    assert letter.subscription is not None
    stop = stop_address(letter.subscription, language)
    subject, context = _release(letter, language)
    context["stop_address"] = stop
    mail = mail_to(mailbox_of(letter.subscription), language, "updates/released", subject, context)
    mail.extra_headers |= {
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    return mail


def _release(letter: Letter, language: str) -> tuple[str, dict[str, Any]]:
    edition = letter.edition
    named = {"course": title_of(edition, language), "number": edition.number}
    changes = changes_for(letter.academy, edition, language)
    subject = _("New edition %(number)s of “%(course)s”") % named
    context = {
        "opening": _("Edition %(number)s of “%(course)s” is released.") % named,
        "is_pilot": is_pilot(edition),
        "since": _since(changes),
        "changelogs": changes.changelogs,
        "verdict": changes.verdict[:1],
        "reasons": changes.verdict[1:],
        "address": course_address(edition.course, language),
        "academy": letter.academy.name,
        "choices_address": settings_address(language),
    }
    return subject, context


def _since(changes: Changes) -> str:
    if changes.since is None:
        return ""
    if changes.fetched_at is None:
        return _("What has changed since edition %(number)s") % {"number": changes.since.number}
    day = date_format(timezone.localtime(changes.fetched_at), "DATE_FORMAT")
    sentence = _("What has changed since edition %(number)s, which you fetched %(day)s")
    return sentence % {"number": changes.since.number, "day": day}


def _of_withdrawal(letter: Letter, language: str) -> EmailMultiAlternatives:
    """As it was shown to whoever pressed the button."""
    paragraphs = letter.text.split("\n\n")
    context = {"text": letter.text, "paragraphs": paragraphs}
    mailbox = letter.academy.contact_mailbox
    return mail_to(mailbox, language, "updates/withdrawn", letter.subject, context)
