"""Dates in the page's language, which is the active one."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _


def long_date(moment: date | datetime | None) -> str:
    """``14. november 2026`` in Norwegian, ``14 november 2026`` in Swedish; empty for nothing."""
    if moment is None:
        return ""
    day = timezone.localtime(moment) if isinstance(moment, datetime) else moment
    return date_format(day, "DATE_FORMAT")


def partial_date(text: str) -> str:
    """A year stays a year, a month gets its name, a day is written out."""
    precision = text.count("-")
    if precision == 2:
        return long_date(date.fromisoformat(text))
    if precision == 1:
        return date_format(date.fromisoformat(f"{text}-01"), "F Y")
    return text


def period(start: str, end: str) -> str:
    """``2018–2019``; "until 2017" or "from 2016" where the source states only one end."""
    if not start:
        return _("until %(end)s") % {"end": partial_date(end)} if end else ""
    if not end:
        return _("from %(start)s") % {"start": partial_date(start)}
    first, last = _whole_years(start, end)
    return first if first == last else f"{first}–{last}"


def _whole_years(start: str, end: str) -> tuple[str, str]:
    """1 January to 31 December are simply years."""
    if start.endswith("-01-01") and end.endswith("-12-31"):
        return start[:4], end[:4]
    return partial_date(start), partial_date(end)
