"""Activities as something to read and to write on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from minijinja import Markup

from lms_export.course import (
    Canvas,
    Checklist,
    Match,
    MirrorTask,
    MultipleChoice,
    Number,
    Order,
    Pair,
    Reflection,
    Scored,
    SelfAssessment,
    ShortText,
    SingleChoice,
    TrueFalse,
    WishList,
)
from lms_export.html.book.book import ANSWERS, Side, sheet_name
from lms_export.html.environment import render
from lms_export.html.mixing import mixed
from lms_export.messages import gettext as _
from lms_export.messages import ngettext

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def question(asked: Scored, side: Side) -> Markup:
    """Any question with an answer at the end of the book."""
    anchor = question_anchor(asked, side)
    return render(
        "book/question",
        anchor=anchor,
        label=_("Question {number}").format(number=side.book.numbers[asked.id]),
        prompt=side.context.text(asked.prompt),
        hint=_hint(asked),
        form=_FORMS[type(asked)](asked, side),
        answer=side.book.address(ANSWERS, answer_anchor(asked, side)),
    )


def question_anchor(asked: Scored, side: Side) -> str:
    return side.anchor(f"q-{asked.slot}")


def answer_anchor(asked: Scored, side: Side) -> str:
    return side.anchor(f"a-{asked.slot}")


def _hint(asked: Scored) -> str:
    return {
        MultipleChoice: _("Several answers can be right."),
        Order: _("Write 1 in front of what comes first, then 2, and so on."),
        Match: _("Write the letter of the one that belongs to it."),
    }.get(type(asked), "")


def options_of(asked: Scored, side: Side) -> list[tuple[str, str]]:
    """Letter and text of each answer offered, as the book prints them."""
    if isinstance(asked, TrueFalse):
        return [("A", _("True")), ("B", _("False"))]
    if isinstance(asked, SingleChoice | MultipleChoice):
        return list(zip(LETTERS, (side.context.text(choice.text) for choice in asked.choices), strict=False))
    if isinstance(asked, Match):
        return list(zip(LETTERS, (side.context.text(pair.match) for pair in matches_of(asked)), strict=False))
    return []


def matches_of(asked: Match) -> list[Pair]:
    return mixed(asked.pairs, asked.id)


def _options(asked: SingleChoice | MultipleChoice | TrueFalse, side: Side) -> Markup:
    shape = "square" if isinstance(asked, MultipleChoice) else "round"
    return render("book/form_options", options=options_of(asked, side), shape=shape)


def _order(asked: Order, side: Side) -> Markup:
    items = [side.context.text(item.text) for item in mixed(asked.items, asked.id)]
    return render("book/form_order", items=items)


def _match(asked: Match, side: Side) -> Markup:
    items = [side.context.text(pair.text) for pair in asked.pairs]
    return render("book/form_match", items=items, options=options_of(asked, side))


def _line(asked: ShortText | Number, side: Side) -> Markup:
    unit = side.context.text(asked.unit) if isinstance(asked, Number) else ""
    return render("book/form_line", unit=unit)


_FORMS: dict[type, Callable[[Any, Side], Markup]] = {
    SingleChoice: _options,
    MultipleChoice: _options,
    TrueFalse: _options,
    Order: _order,
    Match: _match,
    ShortText: _line,
    Number: _line,
}


def reflection(asked: Reflection, side: Side) -> Markup:
    return render("book/reflection", prompt=side.context.text(asked.prompt))


def checklist(asked: Checklist, side: Side) -> Markup:
    items = [side.context.text(item.text) for item in asked.items]
    return render("book/checklist", prompt=side.context.text(asked.prompt), items=items)


def self_assessment(asked: SelfAssessment, side: Side) -> Markup:
    moments = {"before": _("Before you begin"), "after": _("Now that you are done")}
    return render(
        "book/self_assessment",
        label=moments[asked.moment],
        prompt=side.context.text(asked.prompt),
        scale=[_("Yes, a lot"), _("Yes, to some extent"), _("A little"), _("Not at all")],
        statements=[side.context.text(item.text) for item in asked.statements],
    )


def pointer(asked: Canvas | WishList | MirrorTask, side: Side) -> Markup:
    """Where the lesson sends its reader to a sheet that can be taken out."""
    return render(
        "book/pointer",
        anchor=side.anchor(f"from-{sheet_name(asked.slot)}"),
        label=sheet_label(asked),
        prompt=side.context.text(asked.prompt),
        address=side.book.address(sheet_name(asked.slot), sheet_name(asked.slot)),
    )


def sheet_label(asked: Canvas | WishList | MirrorTask) -> str:
    if isinstance(asked, MirrorTask):
        minutes = ngettext("{number} minute", "{number} minutes", asked.minutes).format(number=asked.minutes)
        return f"{_('Mirror task')} · {minutes}"
    return _("Wish list") if isinstance(asked, WishList) else _("Sheet to fill in")


PRINTED: dict[type, Callable[[Any, Side], Markup]] = {
    **dict.fromkeys(_FORMS, question),
    Reflection: reflection,
    Checklist: checklist,
    SelfAssessment: self_assessment,
    Canvas: pointer,
    WishList: pointer,
    MirrorTask: pointer,
}
