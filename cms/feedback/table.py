"""Answers as a file for spreadsheet programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils import timezone
from django.utils.translation import gettext as _

from cms.core.spreadsheets import as_csv
from cms.feedback.models import Answer


def table_of(answers: Iterable[Answer]) -> bytes:
    head = [_("Given"), _("Page"), _("Language"), _("Did it help?"), _("Text"), _("Handled")]
    return as_csv(head, map(_line, answers))


def _line(answer: Answer) -> Iterator[str]:
    yield timezone.localtime(answer.given_at).isoformat(sep=" ", timespec="minutes")
    yield answer.page.title
    yield answer.page.locale.language_code
    yield _("Yes") if answer.helped else _("No")
    yield answer.text
    yield timezone.localtime(answer.handled_at).date().isoformat() if answer.handled_at else ""
