"""Worksheets, wish list, checklist and self-assessment: which lesson has one, from the content file."""

from __future__ import annotations

from typing import Any

from cms.demo.files import Text, read
from cms.demo.streams import Block, stream
from cms.demo.words import Words

_FIRST_LESSON, _LAST_LESSON = "1.1", "4.4"


def self_assessment(moment: str, number: str, outcomes: list[Text], words: Words) -> list[Block]:
    """How much of the course's outcomes the learner can do, before the first lesson and after the last."""
    if number != {"before": _FIRST_LESSON, "after": _LAST_LESSON}[moment]:
        return []
    text = read("tasks")["self_assessment"]
    value = {
        "question": words(text[moment]),
        "moment": moment,
        "series": text["series"],
        "statements": _parts((number, moment), "statement", outcomes, words),
    }
    return [("self_assessment", value, moment)]


def canvas(number: str, words: Words) -> list[Block]:
    text = read("tasks")["canvas"].get(number)
    if text is None:
        return []
    fields = _fields((number, "canvas"), "field", text["fields"], words)
    return [("canvas", {"task": words(text["task"]), "fields": fields}, "canvas")]


def checklist(number: str, words: Words) -> list[Block]:
    text = read("tasks")["checklist"].get(number)
    if text is None:
        return []
    items = _parts((number, "checklist"), "item", text["items"], words)
    return [("checklist", {"task": words(text["task"]), "items": items}, "checklist")]


def has_wish_list(number: str) -> bool:
    return number in read("tasks")["wish_list"]


def wish_list(number: str, task: Text, words: Words) -> Block:
    text = read("tasks")["wish_list"][number]
    columns = _fields((number, "wish_list"), "column", text["columns"], words)
    return ("wish_list", {"task": words(task), "columns": columns, "rows": text["rows"]})


def mirror_task(task: dict[str, Any], words: Words) -> Block:
    value = {
        "title": words(task["title"]),
        "minutes": task["minutes"],
        "norwegian": words(task["side_no"]),
        "swedish": words(task["side_se"]),
        "exchange": words(task["exchange"]),
    }
    return ("mirror_task", value)


def _fields(path: tuple[str, ...], name: str, labels: list[Text], words: Words) -> list[dict[str, Any]]:
    return stream(("lesson", *path), [(name, {"label": words(label), "hint": ""}) for label in labels])


def _parts(path: tuple[str, ...], name: str, texts: list[Text], words: Words) -> list[dict[str, Any]]:
    return stream(("lesson", *path), [(name, words(text)) for text in texts])
