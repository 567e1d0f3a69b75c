"""The JSON island the player reads: outline, right answers by slot, pass mark, interface messages.

One format for the package and for a single lesson on the website, so that both run the same scripts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from lms_export.course import Course, Lesson, Module, Scored
from lms_export.html.answers import KINDS, key_of, letters_of
from lms_export.html.context import Context
from lms_export.html.identifiers import CONTENTS, COVER, RESULT, lesson_code, lesson_page, module_test_page
from lms_export.html.static_files import PLAYER, STATIC
from lms_export.messages import gettext as _
from lms_export.messages import speaking

_MESSAGE = re.compile(r'\bt\("((?:[^"\\]|\\.)*)"')


def player_data(course: Course, context: Context, *, lms: str = "") -> dict[str, Any]:
    """The island of ``course``. ``lms`` is ``scorm12`` in a package, empty on a website."""
    with speaking(context.language):
        return {
            "course": course.id,
            "language": context.language,
            "title": context.text(course.title),
            "lms": lms,
            "passMark": course.pass_mark,
            "pages": _pages(course, context),
            "questions": _questions(course),
            "messages": {message: _(message) for message in script_messages()},
        }


def _pages(course: Course, context: Context) -> list[dict[str, Any]]:
    pages = [_page(COVER, "cover", context.text(course.title)), _page(CONTENTS, "contents", _("Contents"))]
    for number, module in enumerate(course.modules, 1):
        pages += [_lesson(lesson, number, context) for lesson in module.lessons]
        pages += [_test(module, number, context)] if module.test else []
    return [*pages, _page(RESULT, "result", _("Your result"))]


def _page(page: str, kind: str, title: str, **more: Any) -> dict[str, Any]:
    return {"id": page, "kind": kind, "title": title, "number": "", **more}


def _lesson(lesson: Lesson, module: int, context: Context) -> dict[str, Any]:
    place = context.places.get(lesson.id)
    number = place.number if place else ""
    title = context.text(lesson.title)
    return _page(lesson_page(lesson), "lesson", title, code=lesson_code(lesson), module=module) | {
        "number": number
    }


def _test(module: Module, number: int, context: Context) -> dict[str, Any]:
    title = _("Test: {title}").format(title=context.text(module.title))
    return _page(module_test_page(module), "test", title, module=number)


def _questions(course: Course) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for number, module in enumerate(course.modules, 1):
        for lesson in module.lessons:
            judged = [block for block in lesson.body if type(block) in KINDS]
            found += [_question(block, 0) for block in judged if isinstance(block, Scored)]
        found += [_question(question, number) for question in module.test]
    return found


def _question(question: Scored, module: int) -> dict[str, Any]:
    """``module`` is the number of the module whose test scores the question, 0 for a self-check."""
    kind = KINDS[type(question)]
    return {"id": question.id, "slot": question.slot, "kind": kind, "module": module} | {
        "key": key_of(question),
        "letters": letters_of(question),
    }


@cache
def script_messages() -> tuple[str, ...]:
    """The literal messages of every ``t("...")`` in the player's scripts."""
    scripts = [(STATIC / name).read_text(encoding="utf-8") for name in PLAYER]
    return tuple(sorted({found for script in scripts for found in _MESSAGE.findall(script)}))
