"""Where the mails and the feed lead to."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import override

from cms.api.addresses import base
from lms_export.academies.models import Academy
from lms_export.updates.feed_keys import key_of
from lms_export.updates.models import FeedAddress


def course_address(course: UUID, language: str) -> str:
    """The course's page for academies."""
    return absolute("partner_course", language, course)


def settings_address(language: str) -> str:
    return absolute("partner_updates", language)


def feed_address(academy: Academy, address: FeedAddress) -> str:
    return absolute("academy_feed", academy.language, key_of(address))


def absolute(name: str, language: str, *arguments: Any) -> str:
    with override(language):
        return f"{base()}{reverse(name, args=arguments)}"
