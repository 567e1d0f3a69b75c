"""What the reader of a translation is told that was published although something was open."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.models import Page

from cms.languages.overrides import override_of
from cms.website.presentation.dates import long_date


@dataclass(frozen=True, kw_only=True)
class Reservation:
    """``since`` is a date as it is written in the reader's language."""

    reason: str
    since: str


def reservation_of(page: Page) -> Reservation | None:
    """One query."""
    override = override_of(page)
    return Reservation(reason=override.reason, since=long_date(override.created_at)) if override else None
