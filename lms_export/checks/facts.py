"""A course laid out for the rules: every node with the page an editor finds it on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, get_args

from msgspec import Struct
from msgspec.structs import replace

from lms_export.course import Activity, Asset, Course, Lesson, LessonBlock, Module, Scored, Text, Unscored
from lms_export.errors import Problem
from lms_export.html.extract import Kind, extract_of
from lms_export.html.parts import Granularity
from lms_export.kept_lessons import whole
from lms_export.messages import gettext as _

T = TypeVar("T")
SCORED: tuple[type[Scored], ...] = get_args(Scored)


class Page(Struct, frozen=True):
    """What an editor opens: the course, a module or a lesson."""

    title: str
    id: str
    node: Course | Module | Lesson


@dataclass(frozen=True)
class Facts:
    """``format`` and ``granularity`` say which package is to be made of the course."""

    course: Course
    has_file: Callable[[Asset], bool]
    format: str = "scorm12"
    granularity: Granularity = "course"
    _made: dict[object, Any] = field(default_factory=dict, init=False)

    def title_of(self, title: Text) -> str:
        return (
            title.get(self.course.source_language)
            or next(filter(None, title.values()), "")
            or _("(no title)")
        )

    def of(self, page: Page) -> Facts:
        """The same course as far as ``page`` shows it, with its blocks at hand."""
        if isinstance(page.node, Lesson):
            page = Page(page.title, page.id, whole(page.node))
        own = Facts(self.course, self.has_file, self.format, self.granularity)
        own.__dict__["pages"] = [page]
        return own

    @cached_property
    def pages(self) -> list[Page]:
        pages = [Page(self.title_of(self.course.title), self.course.id, self.course)]
        for module in self.course.modules:
            pages.append(Page(self.title_of(module.title), module.id, module))
            pages += [Page(self.title_of(lesson.title), lesson.id, lesson) for lesson in module.lessons]
        return pages

    def pages_by_module(self) -> Iterator[tuple[Course | Module, list[Page]]]:
        """The course's own page, then each module with its lessons."""
        course, *pages = self.pages
        yield replace(self.course, modules=()), [course]
        for module in self.course.modules:
            number = 1 + len(module.lessons)
            yield module, pages[:number]
            pages = pages[number:]

    @cached_property
    def assets(self) -> dict[str, Asset]:
        return {asset.sha256: asset for asset in self.course.assets}

    def once(self, name: object, make: Callable[[], T]) -> T:
        """What several rules need, worked out for the first that asks."""
        if name not in self._made:
            self._made[name] = make()
        found: T = self._made[name]
        return found

    def blocks(self) -> list[tuple[Page, LessonBlock]]:
        """Every block of every lesson and every question of every test."""
        return self._blocks

    def media_of(self, *kinds: type[Kind]) -> list[tuple[Page, Kind]]:
        """The blocks of ``kinds`` that show a file, without going through any lesson."""
        lessons = [(page, page.node) for page in self.pages if isinstance(page.node, Lesson)]
        return [(page, block) for page, lesson in lessons for block in extract_of(lesson).media_of(*kinds)]

    def slots(self) -> list[int]:
        """Those of every activity, without going through any lesson."""
        found: list[int] = []
        for page in self.pages:
            if isinstance(page.node, Lesson):
                found += extract_of(page.node).slots
            elif isinstance(page.node, Module):
                found += [question.slot for question in page.node.test]
        return found

    @cached_property
    def _blocks(self) -> list[tuple[Page, LessonBlock]]:
        found: list[tuple[Page, LessonBlock]] = []
        for page in self.pages:
            if isinstance(page.node, Lesson):
                found += ((page, block) for block in page.node.body)
            elif isinstance(page.node, Module):
                found += ((page, question) for question in page.node.test)
        return found

    def blocks_of(self, *kinds: type[T]) -> list[tuple[Page, T]]:
        """The blocks that are of one of ``kinds``. No kind of block has further kinds below it."""
        return self.once(kinds, lambda: self._of(kinds))

    def _of(self, kinds: tuple[type[T], ...]) -> list[tuple[Page, T]]:
        return [(page, block) for page, block in self.blocks() if type(block) in kinds]  # type: ignore[misc]

    def scored(self) -> list[tuple[Page, Scored]]:
        """Every question with a right answer."""
        return self.blocks_of(*SCORED)

    def questions(self) -> list[tuple[Page, Scored | Unscored]]:
        """Every activity, scored or not."""
        return self._questions

    @cached_property
    def _questions(self) -> list[tuple[Page, Scored | Unscored]]:
        return [(page, block) for page, block in self.blocks() if isinstance(block, Activity)]

    def problem(self, page: Page, activity: Activity, message: str, way_out: str) -> Problem:
        """A finding in one activity."""
        name = _("Question “{prompt}”").format(prompt=self.title_of(activity.prompt))
        return Problem(page=page.title, page_id=page.id, field=name, message=message, way_out=way_out)
