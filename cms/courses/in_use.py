"""Whether other courses show a lesson or ask a question that is about to go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.courses.borrowing import borrowings_of, courses_asking, courses_using
from cms.courses.models import Lesson, Module


def why_not_delete(pages: Iterable[Page]) -> str:
    """A sentence where a course that stays uses something among or below ``pages``, else nothing."""
    titles = titles_of_users(pages)
    if not titles:
        return ""
    return _(
        "Not deleted: other courses use a lesson or question that is here: %(courses)s. "
        "Remove it there first."
    ) % {"courses": titles}


def titles_of_users(pages: Iterable[Page]) -> str:
    """The courses outside of ``pages`` that show a lesson or ask a question of theirs."""
    pages = list(pages)
    lessons = [lesson for page in pages for lesson in Lesson.objects.descendant_of(page, inclusive=True)]
    outside = [
        place
        for place in (borrowings_of(lessons) if lessons else ())
        if not any(place.path.startswith(page.path) for page in pages)
    ]
    courses = {course.title for lesson in lessons if outside for course in courses_using(lesson)}
    courses |= {
        course.title
        for module in _modules(pages)
        for course in courses_asking(module)
        if not any(course.path.startswith(page.path) for page in pages)
    }
    return ", ".join(f"“{title}”" for title in sorted(courses))


def _modules(pages: list[Page]) -> Iterator[Module]:
    for page in pages:
        yield from Module.objects.descendant_of(page, inclusive=True)
