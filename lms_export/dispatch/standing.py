"""Whether a live package may be played: one word, which the package turns into a sentence for the learner."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone

from lms_export.academies.queries import courses_of
from lms_export.dispatch.models import Licence


class Answer(StrEnum):
    WELCOME = "welcome"
    UNKNOWN = "unknown"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    ELSEWHERE = "elsewhere"
    WITHDRAWN = "withdrawn"
    FULL = "full"
    OFFLINE = "offline"


def licence_of(key: str) -> Licence | None:
    """With its agreement, academy and edition; one query."""
    found = Licence.objects.select_related("agreement__academy", "edition")
    return found.filter(key=key, revoked_at=None).first()


def standing(licence: Licence | None, on: date | None = None) -> Answer:
    """By the agreement's days and the academy; no query."""
    day = on or timezone.localdate()
    if licence is None:
        return Answer.UNKNOWN
    agreement = licence.agreement
    if day < agreement.valid_from:
        return Answer.NOT_YET
    if day > agreement.valid_until or not agreement.academy.is_active:
        return Answer.EXPIRED
    if licence.is_remote and not agreement.allows_remote_launch:
        return Answer.EXPIRED
    return Answer.WELCOME


def still_grants(licence: Licence) -> bool:
    """Whether the course is among those that the academy may have today."""
    return licence.course in courses_of(licence.agreement.academy)


def origins_of(licence: Licence) -> list[str]:
    """Where the page stands that asks for a seat: on the platform, or, started by cmi5, on our own host."""
    return [host()] if licence.is_remote else licence.agreement.origins


def host() -> str:
    """Our origin, as packages know it for years."""
    parts = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    return f"{parts.scheme}://{parts.netloc}"
