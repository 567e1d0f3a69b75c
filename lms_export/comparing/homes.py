"""Where everything of one document stands, found by id. No lesson is made whole for it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from lms_export.comparing.comparison import Place
from lms_export.course import Course, Lesson, LessonBlock, Module, Scored
from lms_export.html.extract import extract_of
from lms_export.kept_lessons import whole

Home = str
"""A lesson's id, or that of a module for its test."""


class Homes:
    """``lessons`` and ``modules`` by id; ``home`` of a block or test question."""

    def __init__(self, course: Course) -> None:
        self.modules: dict[str, Module] = {}
        self.lessons: dict[str, Lesson] = {}
        self.places: dict[Home, Place] = {}
        self.home: dict[str, Home] = {}
        for number, module in enumerate(course.modules, 1):
            self._take(module, number)

    def _take(self, module: Module, number: int) -> None:
        self.modules[module.id] = module
        self.places[test_home(module)] = Place(module=number, module_id=module.id)
        for count, lesson in enumerate(module.lessons, 1):
            self.lessons[lesson.id] = lesson
            self.places[lesson.id] = Place(
                module=number, module_id=module.id, lesson=count, lesson_id=lesson.id
            )
            self.home.update(dict.fromkeys(extract_of(lesson).block_ids(), lesson.id))
        self.home.update({question.id: test_home(module) for question in module.test})

    def leaving(self, later: Homes) -> Iterator[tuple[LessonBlock, Place]]:
        """The blocks and questions that stand in another lesson or test in ``later``."""
        gone: dict[Home, set[str]] = {}
        for id, home in self.home.items():
            if later.home.get(id, home) != home:
                gone.setdefault(home, set()).add(id)
        for home, ids in gone.items():
            yield from ((block, place) for block, place in self.blocks_in(home) if block.id in ids)

    def blocks_in(self, home: Home) -> Iterator[tuple[LessonBlock, Place]]:
        """What stands in a lesson or test, questions with their number there."""
        place, number = self.places[home], 0
        for block in self._content(home):
            is_question = isinstance(block, Scored)
            number += is_question
            yield block, msgspec.structs.replace(place, question=number) if is_question else place

    def _content(self, home: Home) -> tuple[LessonBlock, ...]:
        place = self.places[home]
        if place.lesson:
            return tuple(whole(self.lessons[home]).body)
        return self.modules[place.module_id].test


def test_home(module: Module) -> Home:
    """Ids are unique in a course, so that no lesson has this one."""
    return f"test of {module.id}"
