"""A course with its modules and lessons, published and not private, in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.privacy import readable
from cms.courses.models import Course, Lesson, Module
from lms_export.errors import CourseHasProblems, Problem
from lms_export.reader.versions import in_languages

Pages = dict[str, Page]


@dataclass(frozen=True, kw_only=True)
class CourseTree:
    """Language -> page for the course and, in order, each of its modules and lessons."""

    course: Pages
    modules: tuple[tuple[Pages, tuple[Pages, ...]], ...]

    @property
    def lessons(self) -> list[Pages]:
        return [lesson for _module, lessons in self.modules for lesson in lessons]

    @property
    def pages(self) -> list[Page]:
        everything = [self.course, *(module for module, _lessons in self.modules), *self.lessons]
        return [page for pages in everything for page in pages.values()]


def read_tree(course: Course, languages: tuple[str, ...]) -> CourseTree:
    """What is live in every one of ``languages``, in the order of the first.

    Raises ``CourseHasProblems`` naming every page that one of the languages lacks. Five queries a language.
    """
    same = readable(Course.objects.filter(translation_key=course.translation_key))
    courses = in_languages(same.select_related("locale"), languages)
    missing = [
        _missing(course, language, _("The course")) for language in languages if language not in courses
    ]
    if missing:
        raise CourseHasProblems(missing)
    tree, problems = _read_below(courses)
    if problems:
        raise CourseHasProblems(problems)
    return tree


def pages_left_out(tree: CourseTree) -> list[Problem]:
    """Modules and lessons that are live in another language of the course, and not in this document."""
    read = {page.translation_key for page in tree.pages}
    course = next(iter(tree.course.values()))
    elsewhere = [
        page
        for other in readable(course.get_translations(inclusive=True)).order_by("path").specific()
        for model in (Module, Lesson)
        for page in _below(model, other).values()
    ]
    missing: dict[UUID, Page] = {}
    for page in elsewhere:
        if page.translation_key not in read:
            missing.setdefault(page.translation_key, page)
    return [_left_out(page, list(tree.course)) for page in missing.values()]


def _left_out(page: Page, languages: list[str]) -> Problem:
    return Problem(
        level="warning",
        page=page.title,
        field=", ".join(languages),
        message=_("This page is published in another language and not here, so the course goes without it."),
        way_out=_("Publish it here too, with the pages above it, or take it offline everywhere."),
        page_id=page.translation_key.hex,
    )


def _read_below(courses: Mapping[str, Page]) -> tuple[CourseTree, list[Problem]]:
    modules = {language: _below(Module, page) for language, page in courses.items()}
    lessons = {language: _below(Lesson, page) for language, page in courses.items()}
    first = next(iter(courses))
    problems = [*_gaps(modules, _("The module")), *_gaps(lessons, _("The lesson"))]
    return CourseTree(
        course=dict(courses),
        modules=tuple(
            (
                _versions(modules, key),
                tuple(
                    _versions(lessons, lesson_key)
                    for lesson_key, lesson in lessons[first].items()
                    if lesson.path.startswith(module.path)
                ),
            )
            for key, module in modules[first].items()
        ),
    ), problems


def _below(model: type[Page], course: Page) -> dict[str, Page]:
    pages = readable(model.objects.descendant_of(course)).select_related("locale").order_by("path")
    return {page.translation_key.hex: page for page in pages}


def _versions(pages: Mapping[str, Mapping[str, Page]], key: str) -> Pages:
    return {language: found[key] for language, found in pages.items() if key in found}


def _gaps(pages: Mapping[str, Mapping[str, Page]], kind: str) -> list[Problem]:
    """Pages that are live in one of the languages and not in another."""
    keys = {key: page for found in reversed(list(pages.values())) for key, page in found.items()}
    return [
        _missing(page, language, kind)
        for key, page in keys.items()
        for language, found in pages.items()
        if key not in found
    ]


def _missing(page: Page, language: str, kind: str) -> Problem:
    return Problem(
        page=page.title,
        field=language,
        message=_("%(kind)s is not published in this language, or it is private.") % {"kind": kind},
        way_out=_("Translate and publish it, or export the course without this language."),
        page_id=page.translation_key.hex,
    )
