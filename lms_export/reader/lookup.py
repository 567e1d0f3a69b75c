"""Finding the course that somebody names."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cms.core.privacy import closed_sections, readable
from cms.courses.models import Course
from cms.languages.ordering import in_order
from cms.languages.sources import source_language
from cms.prepared.asking import Prepared
from lms_export.errors import ExportError


class CourseNotFound(ExportError):
    """No published course has that name; the text lists those that exist."""


def course_by_slug(slug: str) -> Course:
    """The published course whose slug in its source language is ``slug``. Raises ``CourseNotFound``."""
    candidates = _published().filter(slug=slug)
    found = [course for course in candidates if source_language(course) == course.language]
    if len(found) == 1:
        return found[0]
    if found:
        message = _("Several courses are called “%(slug)s”. Use --id with one of: %(ids)s.")
        raise CourseNotFound(
            message % {"slug": slug, "ids": ", ".join(str(c.translation_key) for c in found)}
        )
    message = _("No published course is called “%(slug)s”. Published courses: %(courses)s.")
    raise CourseNotFound(message % {"slug": slug, "courses": ", ".join(_slugs()) or "-"})


def course_by_key(key: UUID) -> Course:
    """The published course with this UID. Raises ``CourseNotFound``."""
    course = _published().filter(translation_key=key).order_by("locale_id").first()
    if course is None:
        raise CourseNotFound(_("No published course has the UID %(key)s.") % {"key": key})
    return course


def published_languages(course: Course) -> list[str]:
    """Where the course is live, its source language first, the others in the site's order."""
    source = source_language(course)
    languages = published_versions(course.translation_key, closed_sections())
    return in_order(languages, first=source)


def published_versions(key: UUID, closed: tuple[str, ...]) -> dict[str, str]:
    """Language -> tree path of the course, where it is live below none of the ``closed`` sections."""
    found = _live.all(key)
    return {language: path for language, path in found if not path.startswith(closed)}


def _live_versions(key: UUID) -> Any:
    pages = Course.objects.live().filter(translation_key=key).order_by("path")
    return pages.values_list("locale__language_code", "path")


_live = Prepared(_live_versions, UUID(int=0))


def _published():
    return readable(Course.objects.select_related("locale"))


def _slugs() -> list[str]:
    return sorted(course.slug for course in _published() if source_language(course) == course.language)
