"""What courses are called on the screens of live packages."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from cms.courses.models import Course
from lms_export.editions.models import Edition
from lms_export.updates.titles import title_of


def titles_of(courses: Collection[UUID], language: str) -> dict[UUID, str]:
    """By the newest edition, in the reader's language or its first; else by the page. Three queries."""
    editions = Edition.objects.filter(course__in=courses).order_by("major", "minor")
    newest = {edition.course: edition for edition in editions.prefetch_related("languages")}
    titles = {course: title_of(edition, language) for course, edition in newest.items()}
    pages = Course.objects.filter(translation_key__in=set(courses) - set(titles))
    return dict(pages.values_list("translation_key", "title")) | titles
