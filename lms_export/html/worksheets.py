"""What a learner writes for themselves: reflection, canvas, wish list, mirror task.

Every field is kept on the device under ``<activity id>:<field id>``, a reflection under its id alone.
"""

from __future__ import annotations

from minijinja import Markup

from lms_export.course import Canvas, Field, MirrorTask, Reflection, Text, WishList
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.typography import set_spaces
from lms_export.html.words import LessonWords
from lms_export.messages import gettext as _
from lms_export.messages import ngettext, speaking

WEST, EAST = "nb", "sv"


def reflection(activity: Reflection, context: Context, words: LessonWords) -> Markup:
    return render("blocks/reflection", id=activity.id, prompt=context.text(activity.prompt))


def canvas(activity: Canvas, context: Context, words: LessonWords) -> Markup:
    return render(
        "blocks/canvas",
        id=activity.id,
        prompt=context.text(activity.prompt),
        fields=[_field(field, context) for field in activity.fields],
    )


def wish_list(activity: WishList, context: Context, words: LessonWords) -> Markup:
    return render(
        "blocks/wish_list",
        id=activity.id,
        prompt=context.text(activity.prompt),
        columns=[_field(field, context) for field in activity.columns],
        rows=list(range(1, activity.rows + 1)),
    )


def _field(field: Field, context: Context) -> dict[str, str]:
    return {"id": field.id, "label": context.text(field.label), "hint": context.text(field.hint)}


def mirror_task(activity: MirrorTask, context: Context, words: LessonWords) -> Markup:
    """Each side in its own language where the reader's is one of the two and the package has both."""
    own = context.language in (WEST, EAST)
    west, east = (_side_language(code, context, own=own) for code in (WEST, EAST))
    return render(
        "blocks/mirror_task",
        id=activity.id,
        number=_number(context, words),
        minutes=_minutes(activity),
        prompt=context.text(activity.prompt),
        norwegian=_side(activity.norwegian, "norwegian", west, context),
        swedish=_side(activity.swedish, "swedish", east, context),
        exchange=context.text(activity.exchange),
        sheets=[
            _sheet(activity, "norwegian", WEST, context, words),
            _sheet(activity, "swedish", EAST, context, words),
        ],
    )


def _side(text: Text, side: str, language: str, context: Context) -> dict[str, str]:
    with speaking(language):
        label = _("What you write on this side")
        return {
            "language": language,
            "name": _country(side),
            "text": _said(text, language, context),
            "label": label,
        }


def _side_language(code: str, context: Context, *, own: bool = True) -> str:
    return code if own and code in context.languages else context.language


def _said(text: Text, language: str, context: Context) -> str:
    return set_spaces(text.get(language) or context.words(text))


def _minutes(activity: MirrorTask) -> str:
    return ngettext("{number} minute", "{number} minutes", activity.minutes).format(number=activity.minutes)


def _number(context: Context, words: LessonWords) -> str:
    """The lesson's number, printed on both sheets so that they are found to belong together."""
    return next((place.number for id, place in context.places.items() if words.page == f"l-{id}"), "")


def _sheet(
    activity: MirrorTask, side: str, code: str, context: Context, words: LessonWords
) -> dict[str, object]:
    """One printed page: a side of the border, in its own language where the package has it."""
    language = _side_language(code, context)
    with speaking(language):
        return {
            "language": language,
            "side": side,
            "number": _number(context, words),
            "label": " · ".join((_("Mirror task"), _country(side), _minutes(activity))),
            "title": _said(activity.prompt, language, context),
            "task": _said(getattr(activity, side), language, context),
            "swap": _("Exchange"),
            "exchange": _said(activity.exchange, language, context),
        }


def _country(side: str) -> str:
    return _("Norway") if side == "norwegian" else _("Sweden")
