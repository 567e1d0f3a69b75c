"""What waits to be told, as one mail in the person's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.utils import translation
from django.utils.translation import ngettext

from cms.core.mail import language_of, mail_to
from cms.languages.models import Notice
from cms.languages.notices.entries import Entry, entry_of


def compose(person: Any, notices: Sequence[Notice]) -> EmailMultiAlternatives | None:
    """``None`` where nothing of it is true any more: what was behind has been translated meanwhile."""
    language = language_of(person)
    with translation.override(language):
        entries = _once_each(entry_of(notice) for notice in notices)
        if not entries:
            return None
        context = {"entries": entries}
        return mail_to(person.email, language, "languages/notices/mail", _subject(entries), context)


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
