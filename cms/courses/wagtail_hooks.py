"""A lesson or question that other courses use is not taken away without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from cms.courses.borrowing import borrowings_of, courses_asking, courses_using
from cms.courses.models import Lesson, Module


@hooks.register("before_unpublish_page")
def warn_of_courses_that_use_it(request: HttpRequest, page: Page) -> None:
    titles = _titles([page])
    if titles:
        messages.warning(
            request,
            _("Other courses use this page and go without it while it is not published: %(courses)s.")
            % {"courses": titles},
        )


@hooks.register("before_delete_page")
def refuse_deleting_a_lesson_in_use(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refused(request, [page], back=lambda: redirect("wagtailadmin_explore", page.get_parent().pk))


@hooks.register("before_bulk_action")
def refuse_deleting_lessons_in_use(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    if action_type != "delete":
        return None
    pages = [each for each in objects if isinstance(each, Page)]
    return _refused(request, pages, back=lambda: redirect(action.next_url))


def _refused(request: HttpRequest, pages: Iterable[Page], back: Any) -> HttpResponse | None:
    """Go ``back`` where something among or below ``pages`` is used by a course that stays."""
    titles = _titles(pages)
    if not titles:
        return None
    messages.error(
        request,
        _(
            "Not deleted: other courses use a lesson or question that is here: %(courses)s. "
            "Remove it there first."
        )
        % {"courses": titles},
    )
    return back()


def _titles(pages: Iterable[Page]) -> str:
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
