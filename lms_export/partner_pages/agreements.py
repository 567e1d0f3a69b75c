"""What was agreed with an academy, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from cms.core.privacy import readable
from cms.courses.models import Programme
from lms_export.academies.models import Academy, Agreement
from lms_export.academies.programmes import titles

ENDS_SOON = 60
"""Days before the end in which it is said."""


@dataclass(frozen=True, kw_only=True)
class AgreementInWords:
    """``standing`` is ``now``, ``later`` or ``over``; ``days_left`` is told when the end is near."""

    programmes: tuple[str, ...]
    valid_from: date
    valid_until: date
    seats: int | None
    origins: tuple[str, ...]
    follows_newest: bool
    standing: str
    days_left: int | None


def agreements_in_words(academy: Academy) -> list[AgreementInWords]:
    """In the reader's language, the one that ends last first; three queries.

    A programme that is closed meanwhile is not named.
    """
    rows = list(academy.agreements.all())
    keys = {key for row in rows for key in row.programmes}
    named = titles(readable(Programme.objects.filter(translation_key__in=keys)))
    return [_in_words(row, named) for row in rows]


def _in_words(row: Agreement, named: dict[str, str]) -> AgreementInWords:
    today = timezone.localdate()
    left = (row.valid_until - today).days
    standing = "later" if today < row.valid_from else "over" if left < 0 else "now"
    return AgreementInWords(
        programmes=tuple(named[key] for key in row.programmes if key in named),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        seats=row.seats,
        origins=tuple(row.origins),
        follows_newest=row.follows_newest,
        standing=standing,
        days_left=left if standing == "now" and left <= ENDS_SOON else None,
    )
