"""Where the mails and the feed lead to."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override

from lms_export.academies.models import Academy
from lms_export.updates.feed_keys import key_of
from lms_export.updates.models import FeedAddress


def course_address(course: UUID, language: str) -> str:
    """The course's page for academies; what everybody may read of its editions where that room is missing."""
    try:
        return _absolute("partner_course", language, course)
    except NoReverseMatch:
        return _absolute("public_editions", language, course)


def settings_address(language: str) -> str:
    return _absolute("partner_updates", language)


def feed_address(academy: Academy, address: FeedAddress) -> str:
    return _absolute("academy_feed", academy.language, key_of(address))


def _absolute(name: str, language: str, *arguments: Any) -> str:
    with override(language):
        return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=arguments)}"
