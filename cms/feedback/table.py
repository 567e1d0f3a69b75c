"""Answers as a file for spreadsheet programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from django.utils import timezone
from django.utils.translation import gettext as _

from cms.core.spreadsheets import harmless
from cms.feedback.models import Answer


def as_csv(answers: Iterable[Answer]) -> bytes:
    """UTF-8 with a byte order mark and semicolons, as Nordic spreadsheet programs expect."""
    lines = StringIO(newline="")
    writer = csv.writer(lines, delimiter=";", lineterminator="\r\n")
    writer.writerow([_("Given"), _("Page"), _("Language"), _("Did it help?"), _("Text"), _("Handled")])
    for answer in answers:
        writer.writerow([harmless(value) for value in _line(answer)])
    return lines.getvalue().encode("utf-8-sig")


def _line(answer: Answer) -> Iterator[str]:
    yield timezone.localtime(answer.given_at).isoformat(sep=" ", timespec="minutes")
    yield answer.page.title
    yield answer.page.locale.language_code
    yield _("Yes") if answer.helped else _("No")
    yield answer.text
    yield timezone.localtime(answer.handled_at).date().isoformat() if answer.handled_at else ""
