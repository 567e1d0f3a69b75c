"""A course and what an editor may make of it: every change in one word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from lms_export.course import Course, Lesson
from tests.lms_export import factories

replace = msgspec.structs.replace


def reworded(text: dict[str, str], *languages: str) -> dict[str, str]:
    return {code: f"{words} Ny." if code in languages else words for code, words in text.items()}


def with_module(number: int, **changed: Any) -> Course:
    """The course with its module ``number``, counted from 1, changed."""
    course = factories.course()
    modules = list(course.modules)
    modules[number - 1] = replace(modules[number - 1], **changed)
    return replace(course, modules=tuple(modules))


def module(number: int) -> Any:
    """A module of the course. Its blocks are of many kinds: the tests know which."""
    return factories.course().modules[number - 1]


def with_question(number: int, change: Callable[[Any], Any]) -> Course:
    """The course with a question of module 2's test changed."""
    test = list(module(2).test)
    test[number - 1] = change(test[number - 1])
    return with_module(2, test=tuple(test))


def with_activity(id: str, **changed: Any) -> Course:
    """The course with an activity of module 2's lesson changed."""
    lesson = module(2).lessons[0]
    body = tuple(replace(block, **changed) if block.id == id else block for block in lesson.body)
    return with_module(2, lessons=(replace(lesson, body=body),))


def new_lesson() -> Lesson:
    title = factories.text("En ny leksjon", "En ny lektion", "A new lesson")
    return Lesson(id="lesson-new", title=title, minutes=10, body=())


def with_new_lesson() -> Course:
    return with_module(2, lessons=(*module(2).lessons, new_lesson()))


def without_question(number: int) -> Course:
    test = list(module(2).test)
    del test[number - 1]
    return with_module(2, test=tuple(test))


def only_reworded() -> Course:
    """Another title, question and paragraph in Norwegian."""
    lesson = module(1).lessons[0]
    first = replace(lesson.body[0], html=reworded(lesson.body[0].html, "nb"))
    lesson = replace(lesson, title=reworded(lesson.title, "nb"), body=(first, *lesson.body[1:]))
    question, other = module(1).test
    question = replace(question, prompt=reworded(question.prompt, "nb"))
    return with_module(1, lessons=(lesson, module(1).lessons[1]), test=(question, other))


def with_moved_choice() -> Course:
    return with_question(1, lambda question: replace(question, choices=question.choices[::-1]))
