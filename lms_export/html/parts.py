"""What one SCO or assignable unit plays: the whole course, one module, or one lesson or test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from lms_export.course import Course, Lesson, Module, Text
from lms_export.html.identifiers import code_of

Granularity = Literal["course", "module", "lesson"]
GRANULARITIES: tuple[Granularity, ...] = ("course", "module", "lesson")


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """``course`` holds only the modules, lessons and test that this part plays, under an id of its own.

    ``launch`` is its page in the package; ``module`` the module it belongs to, nothing for the whole course.
    ``course.questions`` is empty where the part has no score.
    """

    id: str
    title: Text
    launch: str
    course: Course
    module: Module | None = None


def parts_of(course: Course, granularity: Granularity = "course") -> tuple[Part, ...]:
    """The parts in reading order; ids and launch pages are the same on every export."""
    if granularity == "course":
        return (Part(id=course.id, title=course.title, launch="index.html", course=course),)
    if granularity == "module":
        return tuple(_part(course, module, module.id, module.title, module) for module in course.modules)
    return tuple(part for module in course.modules for part in _lessons_and_test(course, module))


def _lessons_and_test(course: Course, module: Module) -> Iterator[Part]:
    for lesson in module.lessons:
        yield _part(course, module, lesson.id, lesson.title, _only(module, lesson))
    if module.test:
        yield _part(course, module, f"{module.id}-test", module.title, _only(module))


def _only(module: Module, lesson: Lesson | None = None) -> Module:
    """``module`` with this lesson and no test, or with its test alone."""
    if lesson is None:
        return msgspec.structs.replace(module, lessons=())
    return msgspec.structs.replace(module, lessons=(lesson,), test=())


def _part(course: Course, module: Module, id: str, title: Text, kept: Module) -> Part:
    own = msgspec.structs.replace(course, id=f"{course.id}-{id}", title=title, modules=(kept,))
    return Part(id=id, title=title, launch=f"part-{code_of(id)}.html", course=own, module=module)
