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
