"""A course with its modules and lessons, published and not private, in several languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import attrgetter, or_
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.privacy import closed_sections, readable
from cms.courses.borrowing import readable_lessons
from cms.courses.models import BorrowedLesson, Course, Lesson, Module
from lms_export.errors import CourseHasProblems, Problem
from lms_export.reader.lookup import published_versions
from lms_export.reader.versions import in_languages

Pages = dict[str, Page]
_OF_A_COURSE = ("locale", "licence", "funding", "cover_image__licence")


@dataclass(frozen=True, kw_only=True)
class LessonInTree:
    """Language -> lesson; ``borrowed`` are the pages that stand for it here, empty where it is our own."""

    pages: Pages
    borrowed: Pages


@dataclass(frozen=True, kw_only=True)
class CourseTree:
    """Language -> page for the course and, in order, each of its modules and lessons.

    ``unread`` are the places of borrowed lessons that cannot be read.
    """

    course: Pages
    modules: tuple[tuple[Pages, tuple[LessonInTree, ...]], ...]
    unread: tuple[Pages, ...] = ()

    @property
    def lessons(self) -> list[LessonInTree]:
        return [lesson for _module, lessons in self.modules for lesson in lessons]

    @property
    def pages(self) -> list[Page]:
        """Every page of the course itself."""
        lessons = [lesson.borrowed or lesson.pages for lesson in self.lessons]
        everything = [self.course, *(module for module, _lessons in self.modules), *lessons]
        return [page for pages in everything for page in pages.values()]

    @property
    def lesson_pages(self) -> list[Page]:
        """Every lesson in every language, borrowed ones too."""
        return [page for lesson in self.lessons for page in lesson.pages.values()]


def read_tree(
    course: Course, languages: tuple[str, ...], closed: tuple[str, ...] | None = None
) -> CourseTree:
    """What is live in every one of ``languages``, in the order of the first.

    ``closed`` are the ``closed_sections``, asked for where they are not given. Raises ``CourseHasProblems``
    naming every page that one of the languages lacks. Three queries a language, and six for all.
    """
    closed = closed_sections() if closed is None else closed
    same = readable(Course.objects.filter(translation_key=course.translation_key), closed=closed)
    courses = in_languages(same.select_related(*_OF_A_COURSE).order_by(), languages)
    missing = [
        _missing(course, language, _("The course")) for language in languages if language not in courses
    ]
    if missing:
        raise CourseHasProblems(missing)
    tree, problems = _read_below(courses, closed)
    if problems:
        raise CourseHasProblems(problems)
    return tree


def pages_left_out(tree: CourseTree, closed: tuple[str, ...]) -> list[Problem]:
    """Modules and lessons that are live in another language of the course, and not in this document."""
    unread = [page for pages in tree.unread for page in pages.values()]
    read = {page.translation_key for page in (*tree.pages, *unread)}
    course = next(iter(tree.course.values()))
    others = published_versions(course.translation_key, closed).values()
    missing: dict[UUID, str] = {}
    for key, title in _titles_below(others, closed):
        if key not in read:
            missing.setdefault(key, title)
    return [
        *(_left_out(key, title, list(tree.course)) for key, title in missing.items()),
        *(_unread(next(iter(pages.values())), list(tree.course)) for pages in tree.unread),
    ]


def _unread(page: Page, languages: list[str]) -> Problem:
    return Problem(
        level="warning",
        page=page.title,
        field=", ".join(languages),
        message=_("This lesson of another course is not published in every language here, or it is private."),
        way_out=_("Publish it where it stands, or remove it here. The course goes without it."),
        page_id=page.translation_key.hex,
    )


def _titles_below(courses: Iterable[str], closed: tuple[str, ...]) -> Iterable[tuple[UUID, str]]:
    """Translation key and title of everything below the paths ``courses``, without its content."""
    below = [Q(path__startswith=path) for path in courses]
    if not below:
        return ()
    pages = Page.objects.filter(reduce(or_, below)).type(Module, Lesson, BorrowedLesson)
    told = readable(pages, closed=closed).order_by().values_list("path", "translation_key", "title")
    return [(key, title) for _path_of, key, title in sorted(told)]


def _left_out(key: UUID, title: str, languages: list[str]) -> Problem:
    return Problem(
        level="warning",
        page=title,
        field=", ".join(languages),
        message=_("This page is published in another language and not here, so the course goes without it."),
        way_out=_("Publish it here too, with the pages above it, or take it offline everywhere."),
        page_id=key.hex,
    )


def _read_below(courses: Mapping[str, Page], closed: tuple[str, ...]) -> tuple[CourseTree, list[Problem]]:
    modules = {language: _below(Module, page, closed) for language, page in courses.items()}
    own = {language: _below(Lesson, page, closed) for language, page in courses.items()}
    borrowed = {language: _below(BorrowedLesson, page, closed) for language, page in courses.items()}
    lessons = _lessons(own, borrowed)
    read = [lesson for lesson in lessons if lesson.pages]
    problems = [
        problem
        for pages, kind in ((modules, _("The module")), (own, _("The lesson")), (borrowed, _("The lesson")))
        for problem in _gaps(pages, kind)
    ]
    first = next(iter(courses))
    tree = CourseTree(
        course=dict(courses),
        modules=tuple(
            (_versions(modules, key), tuple(lesson for lesson in read if _path(lesson).startswith(page.path)))
            for key, page in modules[first].items()
        ),
        unread=tuple(lesson.borrowed for lesson in lessons if not lesson.pages),
    )
    return tree, problems


def _lessons(
    own: Mapping[str, dict[str, Page]], borrowed: Mapping[str, dict[str, Page]]
) -> list[LessonInTree]:
    """In the order of the first language; a borrowed lesson that cannot be read has no pages."""
    first = next(iter(own))
    read = _originals(borrowed)
    lessons = [LessonInTree(pages=_versions(own, key), borrowed={}) for key in own[first]]
    lessons += [
        LessonInTree(pages=read.get(page.original.translation_key, {}), borrowed=_versions(borrowed, key))
        for key, page in borrowed[first].items()
    ]
    return sorted(lessons, key=_path)


def _path(lesson: LessonInTree) -> str:
    return next(iter((lesson.borrowed or lesson.pages).values())).path


def _originals(borrowed: Mapping[str, dict[str, Page]]) -> dict[UUID, Pages]:
    """Translation key -> the lesson, where it can be read in every language; two queries."""
    pages = [page for found in borrowed.values() for page in found.values()]
    if not pages:
        return {}
    keys = {page.original.translation_key for page in pages}
    lessons = readable_lessons(keys, {page.locale_id for page in pages})
    found = {key: [each for each in lessons if each.translation_key == key] for key in keys}
    versions = {key: in_languages(same, tuple(borrowed)) for key, same in found.items()}
    return {key: same for key, same in versions.items() if len(same) == len(borrowed)}


def _below(model: type[Page], course: Page, closed: tuple[str, ...]) -> dict[str, Page]:
    related = ("locale", "original") if model is BorrowedLesson else ("locale",)
    pages = readable(model.objects.descendant_of(course), closed=closed).select_related(*related).order_by()
    return {page.translation_key.hex: page for page in sorted(pages, key=attrgetter("path"))}


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
