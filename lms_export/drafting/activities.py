"""Activities as their blocks are stored: the reverse of ``reader.activities`` and ``reader.tasks``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lms_export import course
from lms_export.drafting.taking import Stored, Taking, listed


def _common(node: course.Question, taking: Taking) -> dict[str, Any]:
    return {
        "feedback": taking.text(node.feedback),
        "outcome": str(taking.key(node.outcome)) if node.outcome else "",
        "points": node.points,
        "attempts": node.attempts,
    }


def _choices(node: course.SingleChoice | course.MultipleChoice, taking: Taking) -> dict[str, Any]:
    choices = [
        (
            taking.key(choice.id),
            {
                "text": taking.text(choice.text),
                "correct": choice.correct,
                "feedback": taking.text(choice.feedback),
            },
        )
        for choice in node.choices
    ]
    return {
        "question": taking.text(node.prompt),
        "choices": listed("choice", choices),
        "shuffle": node.shuffle,
        **_common(node, taking),
    }


def _true_false(node: course.TrueFalse, taking: Taking) -> dict[str, Any]:
    return {"claim": taking.text(node.prompt), "is_true": node.answer, **_common(node, taking)}


def _items(type: str, items: tuple[course.Item, ...], taking: Taking) -> list[Stored]:
    return listed(type, [(taking.key(item.id), taking.text(item.text)) for item in items])


def _order(node: course.Order, taking: Taking) -> dict[str, Any]:
    return {
        "question": taking.text(node.prompt),
        "items": _items("item", node.items, taking),
        **_common(node, taking),
    }


def _match(node: course.Match, taking: Taking) -> dict[str, Any]:
    pairs = [
        (taking.key(pair.id), {"text": taking.text(pair.text), "match": taking.text(pair.match)})
        for pair in node.pairs
    ]
    return {
        "question": taking.text(node.prompt),
        "pairs": listed("pair", pairs),
        **_common(node, taking),
    }


def _short_text(node: course.ShortText, taking: Taking) -> dict[str, Any]:
    return {
        "question": taking.text(node.prompt),
        "accepted": "\n".join(node.accepted.get(taking.language, ())),
        "case_sensitive": node.case_sensitive,
        "longest": node.longest,
        **_common(node, taking),
    }


def _number(node: course.Number, taking: Taking) -> dict[str, Any]:
    return {
        "question": taking.text(node.prompt),
        "minimum": node.minimum,
        "maximum": node.maximum,
        "unit": taking.text(node.unit),
        **_common(node, taking),
    }


def _reflection(node: course.Reflection, taking: Taking) -> dict[str, Any]:
    return {"question": taking.text(node.prompt)}


def _fields(type: str, fields: tuple[course.Field, ...], taking: Taking) -> list[Stored]:
    values = [
        (taking.key(field.id), {"label": taking.text(field.label), "hint": taking.text(field.hint)})
        for field in fields
    ]
    return listed(type, values)


def _canvas(node: course.Canvas, taking: Taking) -> dict[str, Any]:
    return {"task": taking.text(node.prompt), "fields": _fields("field", node.fields, taking)}


def _wish_list(node: course.WishList, taking: Taking) -> dict[str, Any]:
    return {
        "task": taking.text(node.prompt),
        "columns": _fields("column", node.columns, taking),
        "rows": node.rows,
    }


def _mirror_task(node: course.MirrorTask, taking: Taking) -> dict[str, Any]:
    return {
        "title": taking.text(node.prompt),
        "minutes": node.minutes,
        "norwegian": taking.text(node.norwegian),
        "swedish": taking.text(node.swedish),
        "exchange": taking.text(node.exchange),
    }


def _checklist(node: course.Checklist, taking: Taking) -> dict[str, Any]:
    return {"task": taking.text(node.prompt), "items": _items("item", node.items, taking)}


def _self_assessment(node: course.SelfAssessment, taking: Taking) -> dict[str, Any]:
    return {
        "question": taking.text(node.prompt),
        "moment": node.moment,
        "series": node.series,
        "statements": _items("statement", node.statements, taking),
    }


Writer = Callable[[Any, Taking], dict[str, Any] | None]
"""A node and what all writers share -> the block's value, or nothing where it cannot be taken over."""

WRITERS: dict[type, tuple[str, Writer]] = {
    course.SingleChoice: ("single_choice", _choices),
    course.MultipleChoice: ("multiple_choice", _choices),
    course.TrueFalse: ("true_false", _true_false),
    course.Order: ("order", _order),
    course.Match: ("match", _match),
    course.ShortText: ("short_text", _short_text),
    course.Number: ("number", _number),
    course.Reflection: ("reflection", _reflection),
    course.Canvas: ("canvas", _canvas),
    course.WishList: ("wish_list", _wish_list),
    course.MirrorTask: ("mirror_task", _mirror_task),
    course.Checklist: ("checklist", _checklist),
    course.SelfAssessment: ("self_assessment", _self_assessment),
}
