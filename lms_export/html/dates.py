"""ISO 8601 years, months, days and periods as a reader of the language writes them."""

from __future__ import annotations

from lms_export.messages import gettext as _


def month_name(month: int) -> str:
    names = (
        _("January"), _("February"), _("March"), _("April"), _("May"), _("June"),
        _("July"), _("August"), _("September"), _("October"), _("November"), _("December"),
    )  # fmt: skip
    return names[month - 1]


def spelled(date: str) -> str:
    """``2024``, ``2024-01`` or ``2024-01-31``, or two of them with ``/`` between; else unchanged."""
    if "/" in date:
        return " – ".join(spelled(end) for end in date.split("/"))
    parts = date.split("-")
    if (
        not all(part.isdecimal() for part in parts)
        or len(parts) not in (2, 3)
        or not 1 <= int(parts[1]) <= 12
    ):
        return date
    values = {"year": parts[0], "month": month_name(int(parts[1])), "day": int(parts[-1])}
    pattern = _("{month} {year}") if len(parts) == 2 else _("{day} {month} {year}")
    return pattern.format(**values)


def spelled_period(period: str) -> str:
    """``2018–2019`` for whole years; "until 2017", "from 2016" where one end (``..``) is not stated."""
    start, _slash, end = period.partition("/")
    if start == "..":
        return _("until {end}").format(end=spelled(end))
    if end == "..":
        return _("from {start}").format(start=spelled(start))
    if start.endswith("-01-01") and end.endswith("-12-31"):
        start, end = start[:4], end[:4]
    return spelled(start) if end in ("", start) else f"{spelled(start)}–{spelled(end)}"
