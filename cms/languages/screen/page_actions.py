"""What can be done with the translation as a whole: name of the button -> what happens, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.languages.errors import PublicationRefused
from cms.languages.publication import publish_translation
from cms.languages.review import send_for_review
from cms.languages.roles import may_publish, why_not
from cms.languages.screen.asking import ask_author
from cms.languages.screen.machine_job import start_asking
from cms.languages.screen.rows import Row
from cms.languages.screen.saving import approve
from cms.languages.screen.subject import Subject
from cms.languages.segment_words import SegmentGone
from cms.languages.states import TextState

PageAction = Callable[[Subject, Sequence[Row], QueryDict, Any], str | HttpResponse]
"""Returns the sentence for the person, or where they go on. Raises ``TranslationError``."""


def _approve_read(subject: Subject, rows: Sequence[Row], form: QueryDict, person: Any) -> str:
    """Only what was marked as read, and only as it was when it was read."""
    chosen = set(form.getlist("read"))
    read = [row for row in rows if row.key in chosen and row.segment.state == TextState.MACHINE]
    number = 0
    for row in read:
        with suppress(SegmentGone):
            answer = approve(subject, row, form.get(f"version-{row.key}", ""), person)
            number += answer.conflict is None
    sentence = ngettext("%(number)d paragraph is approved.", "%(number)d paragraphs are approved.", number)
    return sentence % {"number": number}


def _send(subject: Subject, _rows: Sequence[Row], _form: QueryDict, person: Any) -> str:
    send_for_review(subject.source, subject.locale, person)
    return _("The translation is sent for review.")


def _publish(subject: Subject, _rows: Sequence[Row], _form: QueryDict, person: Any) -> str:
    if not may_publish(person, subject.target, subject.locale):
        reason = why_not(person, "publish", subject.target, subject.locale)
        raise PublicationRefused(subject.source, subject.locale, [reason])
    publish_translation(subject.source, subject.locale, person)
    return _("The translation is published.")


def _ask(subject: Subject, _rows: Sequence[Row], form: QueryDict, person: Any) -> str:
    words = form.get("question", "").strip()
    return ask_author(subject, words, person) if words else _("Write the question first.")


def _ask_machine(subject: Subject, _rows: Sequence[Row], _form: QueryDict, person: Any) -> HttpResponse:
    return redirect("job_progress", start_asking(subject, person).pk)


PAGE_ACTIONS: dict[str, PageAction] = {
    "approve-read": _approve_read,
    "send": _send,
    "publish": _publish,
    "ask": _ask,
    "machine-all": _ask_machine,
}
