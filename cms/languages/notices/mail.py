"""A mail in the person's language: plain text first, the same as simple HTML, no picture from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import ngettext
from wagtail.users.models import UserProfile

from cms.languages.models import Notice
from cms.languages.notices.entries import Entry, entry_of

_RULE = {"nb": "#155679", "nn": "#155679", "sv": "#255D38"}
_INK = "#14211B"


def language_of(person: Any) -> str:
    profile = UserProfile.objects.filter(user=person).first()
    return (profile.preferred_language if profile else "") or settings.LANGUAGE_CODE


def compose(person: Any, notices: Sequence[Notice]) -> EmailMultiAlternatives | None:
    """``None`` where nothing of it is true any more: what was behind has been translated meanwhile."""
    language = language_of(person)
    with translation.override(language):
        entries = _once_each(entry_of(notice) for notice in notices)
        if not entries:
            return None
        context = {
            "entries": entries,
            "greeting": person.first_name,
            "language": language,
            "rule": _RULE.get(language, _INK),
            "settings_address": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_account"),
            "site_name": settings.WAGTAIL_SITE_NAME,
        }
        mail = EmailMultiAlternatives(
            subject=_subject(entries),
            body=render_to_string("languages/notices/mail.txt", context),
            to=[person.email],
            headers={"Auto-Submitted": "auto-generated", "Content-Language": language},
        )
        mail.attach_alternative(render_to_string("languages/notices/mail.html", context), "text/html")
        return mail


def _once_each(entries: Iterable[Entry | None]) -> list[Entry]:
    """What was sent twice before the mail was is said once, as it is now."""
    last = {(entry.sentence, entry.address, entry.words): entry for entry in entries if entry is not None}
    return list(last.values())


def _subject(entries: Sequence[Entry]) -> str:
    if len(entries) == 1:
        return " ".join(entries[0].sentence.split())[:200]
    number = len(entries)
    sentence = ngettext("%(number)d message on translations", "%(number)d messages on translations", number)
    return sentence % {"number": number}
