"""The course document as anybody may read it: its questions without what is right and what is said of it.

The value is no course document any more, since a question without its answer is none. What a question
shows stands in a table; a kind of question that is not in it is an error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import msgspec

from lms_export.course import Course, Scored

Json = dict[str, Any]

_ANY_QUESTION = ("type", "id", "slot", "prompt", "outcome", "points", "attempts")
_CHOICE = ("id", "slot", "text")


def without_answers(course: Course) -> Json:
    """Without guides too: they are for those who lead a course."""
    value: Json = msgspec.to_builtins(course)
    for module in value["modules"]:
        module.pop("guide", None)
        _take_answers(module, "test")
        for lesson in module["lessons"]:
            _take_answers(lesson, "body")
    return value


def _take_answers(holder: Json, name: str) -> None:
    if name in holder:
        holder[name] = [_open(block) for block in holder[name]]


def _open(block: Json) -> Json:
    if block["type"] not in QUESTIONS:
        return block
    shown = QUESTIONS[block["type"]](block)
    return {**_only(block, _ANY_QUESTION), **shown}


def _only(value: Json, names: tuple[str, ...]) -> Json:
    return {name: value[name] for name in names if name in value}


def _choices(question: Json) -> Json:
    return {"choices": [_only(choice, _CHOICE) for choice in question["choices"]]}


def _items(question: Json) -> Json:
    """Sorted by id, without their slots: both the order and the slots would tell."""
    items = [_only(item, ("id", "text")) for item in question["items"]]
    return {"items": sorted(items, key=lambda item: str(item["id"]))}


def _sides(question: Json) -> Json:
    """Both sides apart, each in the order of the alphabet."""
    return {
        side: sorted((pair[side] for pair in question["pairs"]), key=msgspec.json.encode)
        for side in ("text", "match")
    }


def _nothing(_question: Json) -> Json:
    return {}


def _line(question: Json) -> Json:
    return _only(question, ("longest",))


def _number(question: Json) -> Json:
    return _only(question, ("unit",))


QUESTIONS: dict[str, Callable[[Json], Json]] = {
    "single_choice": _choices,
    "multiple_choice": _choices,
    "true_false": _nothing,
    "order": _items,
    "match": _sides,
    "short_text": _line,
    "number": _number,
}
assert QUESTIONS.keys() == {kind.__struct_config__.tag for kind in get_args(Scored)}
