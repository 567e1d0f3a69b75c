"""Whether a course can be saved on the learner's device, and where its parts are asked for."""

from __future__ import annotations

from django.http import HttpRequest

from cms.core.privacy import is_public
from cms.core.shared_drafts import shared_draft
from cms.courses.models import Course
from cms.website.device.addresses import device_address
from cms.website.presentation.addresses import reader_language


def saved_at(course: Course, request: HttpRequest) -> str:
    """Empty for a course that not everybody may read, for a draft, and in a preview."""
    if getattr(request, "is_preview", False) or shared_draft(request) or not is_public(course):
        return ""
    return device_address(course.translation_key, reader_language(request, course))
