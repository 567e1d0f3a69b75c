"""The page of a course that anybody may read, for a reader of the address's language."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest
from django.utils.translation import get_language_from_path

from cms.core.privacy import readable
from cms.courses.models import Course
from cms.languages.fallbacks import first_available


def course_page(request: HttpRequest, key: UUID) -> Course:
    """In the reader's language, or in the one that stands in for it."""
    language = get_language_from_path(request.path_info) or ""
    courses = readable(Course.objects.filter(translation_key=key)).select_related(
        "locale", "licence", "funding"
    )
    found = {course.locale.language_code: course for course in courses}
    shown = first_available(language, found)
    if shown is None:
        raise Http404
    return found[shown]
