"""Who fetched what for an academy, for the screen and as a table for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.core.spreadsheets import harmless
from lms_export.academies.models import Academy
from lms_export.editions.models import EditionLanguage
from lms_export.packages.models import Download


@dataclass(frozen=True, kw_only=True)
class HistoryRow:
    at: datetime
    who: str
    course: str
    edition: str
    kind: str
    file_name: str
    sha256: str


def downloads_of(academy: Academy) -> QuerySet[Download]:
    return Download.objects.filter(academy=academy).select_related("edition", "user").order_by("-at", "-pk")


def history(downloads: Iterable[Download], language: str) -> list[HistoryRow]:
    """Two queries."""
    rows = list(downloads)
    titles = _titles({row.edition.course for row in rows}, language)
    return [_row(row, titles) for row in rows]


def as_table(academy: Academy, language: str) -> Iterator[str]:
    """CSV with a mark that spreadsheets know UTF-8 by, line by line."""
    heading = [_("Time"), _("Who"), _("Course"), _("Edition"), _("Kind"), _("File"), "SHA-256"]
    yield "\ufeff" + _line(heading)
    for row in history(downloads_of(academy), language):
        at = timezone.localtime(row.at).isoformat(timespec="seconds")
        yield _line([at, row.who, row.course, row.edition, row.kind, row.file_name, row.sha256])


def _row(row: Download, titles: dict[UUID, str]) -> HistoryRow:
    return HistoryRow(
        at=row.at,
        who=_who(row),
        course=titles.get(row.edition.course, ""),
        edition=row.edition.number,
        kind=row.get_kind_display(),
        file_name=row.file_name,
        sha256=row.sha256,
    )


def _who(row: Download) -> str:
    if row.token:
        return _("The program with the token “%(name)s”") % {"name": row.token}
    if row.user is None:
        return _("Somebody whose account is gone")
    return str(row.user.get_full_name() or row.user.get_username())


def _titles(courses: set[UUID], language: str) -> dict[UUID, str]:
    """As the newest edition calls each of them, in the reader's language where it has that."""
    rows = EditionLanguage.objects.filter(edition__course__in=courses).order_by(
        "edition__major", "edition__minor", "pk"
    )
    named = list(rows.values_list("edition__course", "language", "title"))
    any_language = {course: title for course, _code, title in reversed(named)}
    return any_language | {course: title for course, code, title in named if code == language}


def _line(cells: list[str]) -> str:
    line = StringIO()
    csv.writer(line).writerow(map(harmless, cells))
    return line.getvalue()
