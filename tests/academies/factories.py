"""Academies as rows: one that may have the pilot programme, and who signs in for it."""

from datetime import date, datetime, timedelta

from django.contrib.auth import get_user_model
from django.utils import timezone

from cms.courses.models import Course
from lms_export.academies.models import Academy, Agreement, Member


def pilot_course() -> Course:
    return Course.objects.filter(locale__language_code="nb").live().first()


def programme_key() -> str:
    return str(pilot_course().get_parent().specific.translation_key)


def academy(name: str = "Eksempelakademiet", **fields) -> Academy:
    given = {
        "slug": name.lower().replace(" ", "-"),
        "country": "NO",
        "languages": ["nb"],
        "lms_profile": "moodle",
        "contact_role": "administrator of the learning platform",
        "contact_mailbox": "lms@example.org",
    }
    return Academy.objects.create(name=name, **{**given, **fields})


def agreement(of: Academy, **fields) -> Agreement:
    today = timezone.localdate()
    given = {
        "programmes": [programme_key()],
        "valid_from": today - timedelta(days=30),
        "valid_until": today + timedelta(days=30),
    }
    return Agreement.objects.create(academy=of, **{**given, **fields})


def member(of: Academy, email: str = "partner@example.org", **fields) -> Member:
    user = get_user_model().objects.create_user(username=email, email=email, password="a-long-secret-1")
    return Member.objects.create(academy=of, user=user, invited_at=timezone.now(), **fields)


def days_from_now(days: int) -> date:
    return timezone.localdate() + timedelta(days=days)


def moment_in(days: int) -> datetime:
    return timezone.now() + timedelta(days=days)
