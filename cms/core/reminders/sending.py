"""One mail for each person, with all that is new to them; a second run sends nothing twice."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from cms.core.mail import language_of, mail_to
from cms.core.models.reminder import Reminder
from cms.core.reminders.due import Due, as_reminders, due_by_person

logger = logging.getLogger(__name__)

MOST_NAMED = 30


def send_reminders(today: date | None = None) -> None:
    """Where one mail fails, the others are sent, and that one is tried again at the next run."""
    for person, due in due_by_person(today or timezone.localdate()).items():
        Reminder.objects.bulk_create(as_reminders(person, due), ignore_conflicts=True)
        waiting = Reminder.objects.filter(person=person, sent_at=None)
        taken = [one for one in waiting if Due(one.day, one.kind, one.page_key) in due and _take(one)]
        try:
            mail = compose(person, taken)
            if mail is not None:
                mail.send()
        except Exception:
            logger.exception("The reminders of person %s could not be sent", person.pk)
            Reminder.objects.filter(pk__in=[one.pk for one in taken]).update(sent_at=None)


def _take(reminder: Reminder) -> bool:
    """By the statement that finds it free: two workers at once send one mail."""
    free = Reminder.objects.filter(pk=reminder.pk, sent_at=None)
    return free.update(sent_at=timezone.now()) == 1


def compose(person: Any, reminders: Sequence[Reminder]) -> EmailMultiAlternatives | None:
    """The longest due first; pages in the person's language where they have it. ``None`` for nothing."""
    language = language_of(person)
    pages = _pages({reminder.page_key for reminder in reminders}, language)
    told = sorted((one for one in reminders if one.page_key in pages), key=lambda one: (one.day, one.pk))
    if not told:
        return None
    with translation.override(language):
        entries = [_entry(one, pages[one.page_key]) for one in told[:MOST_NAMED]]
        subject = ngettext("%(number)d page needs you", "%(number)d pages need you", len(told)) % {
            "number": len(told)
        }
        context = {"entries": entries, "more": len(told) - len(entries)}
        return mail_to(person.email, language, "core/reminders/mail", subject, context)


def _pages(keys: Iterable[Any], language: str) -> dict[Any, Page]:
    """In the person's language, else in the first that is there."""
    found: dict[Any, Page] = {}
    live = Page.objects.filter(translation_key__in=keys, live=True)
    for page in live.select_related("locale").order_by("path"):
        if page.translation_key not in found or page.locale.language_code == language:
            found[page.translation_key] = page
    return found


def _entry(reminder: Reminder, page: Page) -> dict[str, str]:
    sentence = _sentences()[Reminder.Kind(reminder.kind)]
    day = date_format(reminder.day, "DATE_FORMAT")
    return {
        "sentence": sentence % {"title": page.title, "day": day},
        "address": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }


def _sentences() -> dict[Reminder.Kind, str]:
    return {
        Reminder.Kind.REVIEW_SOON: _("“%(title)s” is to be reviewed by %(day)s."),
        Reminder.Kind.REVIEW_LATE: _("“%(title)s” should have been reviewed by %(day)s."),
        Reminder.Kind.EXPIRES_SOON: _("“%(title)s” leaves the site on %(day)s."),
    }
