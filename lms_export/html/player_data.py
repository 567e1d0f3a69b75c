"""The JSON island the player reads: outline, right answers by slot, pass mark, and words in one language.

One format for the package and for a single lesson on the website, so that both run the same scripts. Outline
and questions are the same in every language; ``spoken_data`` is what changes with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec

from lms_export.course import Course, Lesson, Module
from lms_export.html.context import Context
from lms_export.html.extract import extract_of, joined
from lms_export.html.identifiers import CONTENTS, COVER, RESULT, lesson_code, lesson_page, module_test_page
from lms_export.html.languages import hide_in, neighbour_of, now_in, show_in, side_of
from lms_export.html.question_data import question_data
from lms_export.html.static_files import STATIC, player_scripts
from lms_export.html.tools import tool_titles
from lms_export.messages import gettext as _
from lms_export.messages import speaking

_ESCAPES = {b"<": b"\\u003c", b">": b"\\u003e", b"&": b"\\u0026", b"'": b"\\u0027"}
"""So that nothing in the island ends it."""
_MESSAGE = re.compile(r'\bt\("((?:[^"\\]|\\.)*)"')


def player_data(
    course: Course, context: Context, *, lms: str = "", languages: Sequence[str] = (), shell: str = ""
) -> dict[str, Any]:
    """The island of ``course``, which may be a part of ``context``'s. ``lms`` is empty on a website.

    ``languages`` are those of the package; ``shell`` ends the names of this part's shell files.
    """
    island = _island(course, context, lms, languages, shell)
    return island | {"questions": msgspec.json.decode(island["questions"])}


def player_json(
    course: Course, context: Context, *, lms: str = "", languages: Sequence[str] = (), shell: str = ""
) -> bytes:
    """The same as it stands in a page. Questions come as JSON from where they are kept."""
    written = msgspec.json.encode(_island(course, context, lms, languages, shell))
    for special, escaped in _ESCAPES.items():
        written = written.replace(special, escaped)
    return written


def _island(
    course: Course, context: Context, lms: str, languages: Sequence[str], shell: str
) -> dict[str, Any]:
    return {
        "course": course.id,
        "whole": context.course_id,
        "lms": lms,
        "passMark": course.pass_mark,
        "languages": list(languages) or [context.language],
        "shell": shell,
        "pages": _pages(course, context, lms),
        "questions": _questions(course),
    } | spoken_data(course, context, lms=lms, languages=languages)


def spoken_data(
    course: Course, context: Context, *, lms: str = "", languages: Sequence[str] = ()
) -> dict[str, Any]:
    """What the island says in the context's language; ``titles`` are those of its pages, by page id."""
    neighbour = neighbour_of(context.language, languages)
    with speaking(context.language):
        return {
            "language": context.language,
            "side": side_of(context.language),
            "title": context.text(course.title),
            "titles": _titles(course, context) | (tool_titles(course, context) if lms else {}),
            "messages": {message: _(message) for message in script_messages(lms)},
            "said": now_in(context.language),
            "twin": _twin(neighbour) if neighbour else None,
        }


def _twin(neighbour: str) -> dict[str, str]:
    """The neighbour's language, and the button that opens a paragraph in it."""
    return {
        "language": neighbour,
        "side": f"sy-{side_of(neighbour)}",
        "show": show_in(neighbour),
        "hide": hide_in(neighbour),
    }


def _pages(course: Course, context: Context, lms: str) -> list[dict[str, Any]]:
    pages: list[dict[str, Any]] = [_page(COVER, "cover"), _page(CONTENTS, "contents")]
    for number, module in enumerate(course.modules, 1):
        pages += [_lesson(lesson, number, context) for lesson in module.lessons]
        pages += [_page(module_test_page(module), "test", module=number)] if module.test else []
    tools = [_page(tool, tool) for tool in tool_titles(course, context)] if lms else []
    return [*pages, _page(RESULT, "result"), *tools]


def _page(page: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": page, "kind": kind, **more}


def _lesson(lesson: Lesson, module: int, context: Context) -> dict[str, Any]:
    place = context.places.get(lesson.id)
    number = {"number": place.number} if place else {}
    return _page(lesson_page(lesson), "lesson", code=lesson_code(lesson), module=module, **number)


def _titles(course: Course, context: Context) -> dict[str, str]:
    titles = {COVER: context.text(course.title), CONTENTS: _("Contents"), RESULT: _("Your result")}
    for module in course.modules:
        titles |= {lesson_page(lesson): context.text(lesson.title) for lesson in module.lessons}
        if module.test:
            titles[module_test_page(module)] = _test_title(module, context)
    return titles


def _test_title(module: Module, context: Context) -> str:
    return _("Test: {title}").format(title=context.text(module.title))


def _questions(course: Course) -> msgspec.Raw:
    found: list[bytes] = []
    for number, module in enumerate(course.modules, 1):
        found += [extract_of(lesson).questions for lesson in module.lessons]
        found.append(joined(question_data(question, number) for question in module.test))
    return msgspec.Raw(b"[" + b",".join(filter(None, found)) + b"]")


@cache
def script_messages(lms: str = "") -> tuple[str, ...]:
    """The literal messages of every ``t("...")`` in the player's scripts."""
    scripts = [(STATIC / name).read_text(encoding="utf-8") for name in player_scripts(lms)]
    return tuple(sorted({found for script in scripts for found in _MESSAGE.findall(script)}))
