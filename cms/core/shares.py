"""How a share of people may be said: of fewer than ten, always as so many of so many.

A percentage of a handful says more than is known, and may say who answered what.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

SMALLEST_BASE = 10


def number_in(text: str) -> float | None:
    """``"38 %"`` and ``"38"`` are 38; what is no number is none."""
    try:
        return float(text.replace(",", ".").replace("\u00a0", "").rstrip("% "))
    except ValueError:
        return None


def is_small(total: str) -> bool:
    whole = number_in(total)
    return whole is not None and 0 < whole < SMALLEST_BASE


def is_percentage(value: str, unit: str = "") -> bool:
    return value.rstrip().endswith("%") or unit.strip() == "%"


def counted(value: str, unit: str, total: str) -> tuple[str, str]:
    """Value and unit as they may be shown: of a small total, a percentage becomes a number."""
    percentage = number_in(value)
    if percentage is None or not is_small(total) or not is_percentage(value, unit):
        return value, unit
    return str(round(percentage * (number_in(total) or 0) / 100)), "" if unit.strip() == "%" else unit


def share_in_words(value: str, unit: str, total: str) -> str:
    """``3 of 5 companies``; ``42 of 50 companies (84 %)``; without a total, value and unit."""
    value, unit = counted(value, unit, total)
    if not total:
        return f"{value} {unit}".strip()
    if is_percentage(value, unit):
        value, unit = f"{value} {unit}".strip(), ""
    of_all = _("%(part)s of %(total)s") % {"part": value, "total": f"{total} {unit}".strip()}
    percentage = _percentage(value, total)
    return f"{of_all} ({percentage})" if percentage else of_all


def part_in_words(value: str, total: str) -> str:
    """A part of a result that stands with its own value, for example ``60 %`` of 5: ``3 of 5``."""
    return share_in_words(value, "", total) if is_percentage(value) and is_small(total) else value


def _percentage(value: str, total: str) -> str:
    part, whole = number_in(value), number_in(total)
    if is_percentage(value) or is_small(total) or part is None or not whole:
        return ""
    return _("%(number)s%%") % {"number": round(100 * part / whole)}
