"""Every read of courses, each with a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.models import Page

from cms.core.one_answer import once
from cms.core.privacy import closed_sections, readable
from cms.core.public_changes.sharing import shared
from cms.courses.borrowing import readable_lessons
from cms.courses.models import BorrowedLesson, Course, Lesson, Module, Programme


@dataclass(frozen=True, kw_only=True)
class OutlineModule:
    """A module with its number in the course and its live lessons."""

    number: int
    page: Module
    lessons: tuple[Lesson | BorrowedLesson, ...]

    @property
    def numbered_lessons(self) -> list[tuple[str, Lesson | BorrowedLesson]]:
        return [(f"{self.number}.{index}", lesson) for index, lesson in enumerate(self.lessons, start=1)]


@dataclass(frozen=True, kw_only=True)
class CourseOutline:
    """What is live below a course, in order."""

    course: Course
    modules: tuple[OutlineModule, ...]

    @property
    def lessons(self) -> list[Lesson | BorrowedLesson]:
        return [lesson for module in self.modules for lesson in module.lessons]

    @property
    def minutes(self) -> int:
        return sum(lesson.minutes for lesson in self.lessons)

    @property
    def number_of_questions(self) -> int:
        """The scored ones: those of the module tests."""
        return sum(len(module.page.test) for module in self.modules)

    @property
    def steps(self) -> list[Page]:
        """The pages in the order a learner meets them: a module's lessons, then the module with its test."""
        return [page for module in self.modules for page in (*module.lessons, module.page)]


@dataclass(frozen=True, kw_only=True)
class PlaceInCourse:
    """Where a lesson or module stands, with its neighbours."""

    outline: CourseOutline
    module: OutlineModule
    page: Page
    number: str
    previous: Page | None
    next: Page | None


def _places_of_borrowed() -> list[str]:
    """Few: most courses borrow nothing."""
    return list(BorrowedLesson.objects.live().order_by().values_list("path", flat=True))


def courses_below(programme: Programme) -> list[Course]:
    courses = readable(Course.objects.child_of(programme), seen_from=programme)
    return list(courses.order_by("path").select_related("cover_image"))


def course_outline(course: Course) -> CourseOutline:
    """Four queries, seven where lessons are borrowed. Only what a reader of the course may see."""
    return once(("outline", course.pk), lambda: _outline(course))


def _outline(course: Course) -> CourseOutline:
    closed = closed_sections()
    modules = list(readable(Module.objects.child_of(course), course, closed).order_by("path"))
    own = readable(Lesson.objects.descendant_of(course), course, closed)
    lessons = sorted([*own, *_borrowed(course, closed)], key=lambda lesson: lesson.path)
    return CourseOutline(
        course=course,
        modules=tuple(
            OutlineModule(
                number=number,
                page=module,
                lessons=tuple(lesson for lesson in lessons if lesson.path.startswith(module.path)),
            )
            for number, module in enumerate(modules, start=1)
        ),
    )


def _borrowed(course: Course, closed: tuple[str, ...]) -> list[BorrowedLesson]:
    """The places of lessons of other courses whose lesson can be read in this language."""
    if not any(path.startswith(course.path) for path in shared("places-of-borrowed", _places_of_borrowed)):
        return []
    places = readable(BorrowedLesson.objects.descendant_of(course), course, closed)
    pages = list(places.select_related("original"))
    if not pages:
        return []
    keys = {page.original.translation_key for page in pages}
    found = {lesson.translation_key for lesson in readable_lessons(keys, [course.locale_id])}
    return [page for page in pages if page.original.translation_key in found]


def course_of(page: Page) -> Course:
    """The course a module or lesson stands in."""
    return once(("course of", page.path), lambda: _course_of(page))


def _course_of(page: Page) -> Course:
    return (
        Course.objects.ancestor_of(page, inclusive=True).select_related("licence", "funding", "locale").get()
    )


def place_in_course(page: Page) -> PlaceInCourse | None:
    """Where ``page`` stands; ``None`` while it is not live itself and so is no part of the outline."""
    outline = course_outline(course_of(page))
    steps = outline.steps
    positions = [index for index, step in enumerate(steps) if step.pk == page.pk]
    if not positions:
        return None
    position = positions[0]
    module = next(module for module in outline.modules if page.path.startswith(module.page.path))
    return PlaceInCourse(
        outline=outline,
        module=module,
        page=page,
        number=_number(module, page),
        previous=steps[position - 1] if position else None,
        next=steps[position + 1] if position + 1 < len(steps) else None,
    )


def _number(module: OutlineModule, page: Page) -> str:
    numbers = {lesson.pk: number for number, lesson in module.numbered_lessons}
    return numbers.get(page.pk, str(module.number))
