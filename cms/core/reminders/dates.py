"""Which dates call for a reminder today: values in, values out."""

from __future__ import annotations

from datetime import date, timedelta

from cms.core.models.reminder import Reminder

BEFORE = timedelta(days=14)


def review_reminder(due: date, today: date) -> Reminder.Kind | None:
    if due <= today:
        return Reminder.Kind.REVIEW_LATE
    return Reminder.Kind.REVIEW_SOON if due <= today + BEFORE else None


def expiry_reminder(expires: date, today: date) -> Reminder.Kind | None:
    """What has expired is told by nobody: it is gone from the site."""
    return Reminder.Kind.EXPIRES_SOON if today <= expires <= today + BEFORE else None
