"""Activities as text: a cartridge's pages run no script, and the platform asks the questions itself.

Nothing here gives a right answer away: things to order stand in alphabetical order, and so do matches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

import msgspec

from lms_export.course import (
    Activity,
    Canvas,
    Checklist,
    Lesson,
    LessonBlock,
    Match,
    MirrorTask,
    Number,
    Order,
    Reflection,
    RichText,
    Scored,
    SelfAssessment,
    WishList,
)
from lms_export.html.context import Context
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.writers._qti12 import can_be_written


def readable(lesson: Lesson, context: Context) -> Lesson:
    """``lesson`` with every activity as text; a question a profile carries is announced, not repeated."""
    with speaking(context.language):
        body = tuple(_as_text(block, context) for block in lesson.body)
        return msgspec.structs.replace(lesson, body=body)


def tasks(questions: Iterable[Scored], context: Context) -> tuple[RichText, ...]:
    """The questions of a test that no profile carries, as blocks."""
    with speaking(context.language):
        return tuple(_block(question, _task(question, context), context) for question in questions)


def _as_text(block: LessonBlock, context: Context) -> LessonBlock:
    if isinstance(block, Scored):
        is_asked = can_be_written(block)
        return _block(block, _announced(block, context) if is_asked else _task(block, context), context)
    return _block(block, _task(block, context), context) if isinstance(block, Activity) else block


def _block(activity: Activity, html: str, context: Context) -> RichText:
    return RichText(id=activity.id, html={context.language: html})


def _announced(question: Scored, context: Context) -> str:
    said = _("The question “{prompt}” is in the test that follows this page.")
    return _labelled(_("Check yourself"), said.format(prompt=context.text(question.prompt)))


def _task(activity: Activity, context: Context) -> str:
    label, rest = TASKS.get(type(activity), _question)(activity, context)
    return _labelled(label, context.text(activity.prompt)) + rest


Task = Callable[[Any, Context], tuple[str, str]]
"""The label of an activity, and the HTML that follows its prompt."""


def _question(question: Scored, context: Context) -> tuple[str, str]:
    return _("Check yourself"), ""


def _order(question: Order, context: Context) -> tuple[str, str]:
    return _("Put in the right order"), _list(sorted(context.text(item.text) for item in question.items))


def _match(question: Match, context: Context) -> tuple[str, str]:
    left = _list(context.text(pair.text) for pair in question.pairs)
    right = _list(sorted(context.text(pair.match) for pair in question.pairs))
    return _("Find what belongs together"), left + _paragraph(_("Choose from:")) + right


def _number(question: Number, context: Context) -> tuple[str, str]:
    unit = context.text(question.unit)
    answer = _("Answer with a number, in {unit}.").format(unit=unit) if unit else _("Answer with a number.")
    return _("Check yourself"), _paragraph(answer)


def _reflection(activity: Reflection, context: Context) -> tuple[str, str]:
    return _("Reflection"), ""


def _canvas(activity: Canvas, context: Context) -> tuple[str, str]:
    fields = [(context.text(field.label), context.text(field.hint)) for field in activity.fields]
    return _("Fill in a sheet"), _list(": ".join(filter(None, field)) for field in fields)


def _wish_list(activity: WishList, context: Context) -> tuple[str, str]:
    lines = _paragraph(_("Write {number} lines, each with:").format(number=activity.rows))
    return _("Wish list"), lines + _list(context.text(column.label) for column in activity.columns)


def _mirror_task(activity: MirrorTask, context: Context) -> tuple[str, str]:
    sides = [
        (_("Norway"), activity.norwegian),
        (_("Sweden"), activity.swedish),
        (_("Exchange"), activity.exchange),
    ]
    return _("Mirror task"), "".join(_labelled(name, context.text(text)) for name, text in sides)


def _checklist(activity: Checklist, context: Context) -> tuple[str, str]:
    return _("Checklist"), _list(context.text(item.text) for item in activity.items)


def _self_assessment(activity: SelfAssessment, context: Context) -> tuple[str, str]:
    scale = ", ".join([_("Yes, a lot"), _("Yes, to some extent"), _("A little"), _("Not at all")])
    answers = _paragraph(_("Answer each with one of: {answers}.").format(answers=scale))
    statements = _list(context.text(statement.text) for statement in activity.statements)
    return _("Self-assessment"), answers + statements


TASKS: dict[type, Task] = {
    Order: _order,
    Match: _match,
    Number: _number,
    Reflection: _reflection,
    Canvas: _canvas,
    WishList: _wish_list,
    MirrorTask: _mirror_task,
    Checklist: _checklist,
    SelfAssessment: _self_assessment,
}


def _labelled(label: str, text: str) -> str:
    return f"<p><strong>{_escaped(label)}:</strong> {_escaped(text)}</p>"


def _paragraph(text: str) -> str:
    return f"<p>{_escaped(text)}</p>"


def _list(texts: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{_escaped(text)}</li>' for text in texts)}</ul>"


def _escaped(text: str) -> str:
    return "<br>".join(escape(line, quote=False) for line in text.splitlines())
