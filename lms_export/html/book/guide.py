"""The guide for the one who leads the sessions. It never goes into anything a learner receives."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from typing import Any

from minijinja import Markup

from lms_export.course import Callout, Course, Guide, Lesson, MirrorTask, Module, Scored, Text
from lms_export.html.book.answers import answer
from lms_export.html.book.book import Book, Side, question_numbers, side_in
from lms_export.html.book.paint import painted
from lms_export.html.book.paper import STYLES
from lms_export.html.context import Context, context_for
from lms_export.html.dates import spelled
from lms_export.html.environment import render
from lms_export.html.languages import side_of
from lms_export.html.pages import minutes_of
from lms_export.html.sanitise import sanitised
from lms_export.html.static_files import STATIC
from lms_export.messages import gettext as _
from lms_export.messages import speaking

SCREEN_STYLES = ("fonts.css", "fonts-sami.css", "tokens.css", "book/book.css")
TASKS = ("take_home", "mirror_task")
"""Kinds of callouts that are done in a session or after it."""
OWN_STYLE = "book/guide.css"
_URL = re.compile(r'url\("((?:\.\./)?fonts/[^"]+)"\)')


def render_guide(course: Course, language: str, *, for_print: bool = False) -> str:
    """The whole guide in one language: for print with links to styles, else one file with all it needs."""
    context = context_for(course, language, lambda asset: asset.file_name)
    book = Book(
        course=course,
        contexts=(context,),
        address=lambda _page, _anchor: "",
        layout="after",
        numbers=question_numbers(course),
    )
    style = "" if for_print else _style()
    with speaking(language):
        return painted(
            render(
                "book/guide",
                language=language,
                side=side_of(language),
                course=context.text(course.title),
                title=_("Facilitator guide: {title}").format(title=context.text(course.title)),
                updated=course.updated,
                date=spelled(course.updated),
                minutes=minutes_of(course.minutes),
                styles=(*STYLES, OWN_STYLE) if for_print else (),
                style=Markup(style),
                policy=_policy(style),
                method=_method(),
                modules=[_module(module, book) for module in course.modules],
            )
        )


def _style() -> str:
    """Every style in one, its fonts inside."""
    styles = [(STATIC / name).read_text(encoding="utf-8") for name in (*SCREEN_STYLES, OWN_STYLE)]
    return _URL.sub(_font, "\n".join(styles))


def _font(found: re.Match[str]) -> str:
    content = (STATIC / "fonts" / found[1].rpartition("/")[2]).read_bytes()
    return f'url("data:font/woff2;base64,{base64.b64encode(content).decode()}")'


def _policy(style: str) -> str:
    """Nothing but this very style may take effect."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; base-uri 'none'"


def _method() -> list[str]:
    """How people from two countries learn from each other in these sessions."""
    return [
        _("Nobody in the room knows it all. Each side has tried something the other has not."),
        _("Put people from both countries in each group. Each does the task first, then they exchange."),
        _("Ask what stopped, not only what worked. A stopped project teaches as much as a finished one."),
        _("Let all speak their own language, slowly. Stop at words that look alike and differ in meaning."),
        _("Write down what each side wants to borrow. End with one thing to try before next time."),
    ]


def _module(module: Module, book: Book) -> dict[str, Any]:
    context = book.contexts[0]
    side = side_in(book, context, "guide")
    return {
        "number": context.places[module.id].module,
        "title": context.text(module.title),
        "outcomes": [context.text(outcome.text) for outcome in module.outcomes],
        "guide": _guide(module.guide, context) if module.guide else None,
        "lessons": [_lesson(lesson, module, side) for lesson in module.lessons],
        "answers": [answer(asked, side, with_prompt=True) for asked in module.test],
    }


def _guide(guide: Guide, context: Context) -> dict[str, Any]:
    return {
        "aim": context.text(guide.aim),
        "plan": [{"minutes": step.minutes, "text": context.text(step.text)} for step in guide.plan],
        "total": minutes_of(sum(step.minutes for step in guide.plan)),
        "groups": context.text(guide.groups),
        "lists": [
            {"title": title, "items": [context.text(text) for text in texts]}
            for title, texts in _lists(guide)
            if texts
        ],
    }


def _lists(guide: Guide) -> Sequence[tuple[str, Sequence[Text]]]:
    return (
        (_("Materials"), guide.materials),
        (_("Questions to talk about"), guide.questions),
        (_("Misunderstandings to expect"), guide.misunderstandings),
    )


def _lesson(lesson: Lesson, module: Module, side: Side) -> dict[str, Any]:
    context = side.context
    return {
        "number": context.places[lesson.id].number,
        "title": context.text(lesson.title),
        "minutes": minutes_of(lesson.minutes),
        "outcomes": _tested(lesson, module, context),
        "tasks": [_task(block, context) for block in lesson.body if isinstance(block, MirrorTask)],
        "notes": [
            _note(block, context)
            for block in lesson.body
            if isinstance(block, Callout) and block.kind in TASKS
        ],
        "answers": [
            answer(block, side, with_prompt=True) for block in lesson.body if isinstance(block, Scored)
        ],
    }


def _tested(lesson: Lesson, module: Module, context: Context) -> list[str]:
    """The outcomes the lesson's own questions test."""
    asked = {block.outcome for block in lesson.body if isinstance(block, Scored)}
    return [context.text(outcome.text) for outcome in module.outcomes if outcome.id in asked]


def _task(task: MirrorTask, context: Context) -> dict[str, str]:
    return {
        "title": context.text(task.prompt),
        "minutes": minutes_of(task.minutes),
        "norwegian": context.text(task.norwegian),
        "swedish": context.text(task.swedish),
        "exchange": context.text(task.exchange),
    }


def _note(block: Callout, context: Context) -> dict[str, Any]:
    label = _("Take home") if block.kind == "take_home" else _("Mirror task")
    title = context.text(block.title)
    return {
        "label": "" if label == title else label,
        "title": title,
        "html": Markup(sanitised(context.words(block.html))),
    }
