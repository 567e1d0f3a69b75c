"""One finished block of each kind that asks the learner something."""

from typing import Any
from uuid import uuid4


def block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "id": str(uuid4()), "value": value}


def order(*items: str) -> dict[str, Any]:
    parts = [block("item", item) for item in items or ("Først", "Så", "Til slutt")]
    return block("order", {"question": "I hvilken rekkefølge?", "items": parts, "feedback": "hemmelig"})


def match(*pairs: tuple[str, str]) -> dict[str, Any]:
    shown = pairs or (("hund", "dog"), ("ku", "cow"))
    parts = [block("pair", {"text": text, "match": match}) for text, match in shown]
    return block("match", {"question": "Hva hører sammen?", "pairs": parts, "feedback": "hemmelig"})


def short_text(accepted: str = "Jämtland\njamtland", longest: int = 40) -> dict[str, Any]:
    value = {"question": "Hvilket län?", "accepted": accepted, "longest": longest, "feedback": "hemmelig"}
    return block("short_text", value)


def number(minimum: float | None = 42, maximum: float | None = 42) -> dict[str, Any]:
    value = {"question": "Hvor mange?", "minimum": minimum, "maximum": maximum, "unit": "bedrifter"}
    return block("number", {**value, "feedback": "hemmelig"})


def canvas() -> dict[str, Any]:
    fields = [block("field", {"label": "Hvem betaler?", "hint": "En kommune, for eksempel"})]
    return block("canvas", {"task": "Fyll ut arket.", "fields": fields})


def wish_list() -> dict[str, Any]:
    columns = [block("column", {"label": "Hvem", "hint": ""})]
    return block("wish_list", {"task": "Hvem vil du treffe?", "columns": columns, "rows": 4})


def mirror_task() -> dict[str, Any]:
    value = {"title": "To sider", "norwegian": "Du i Norge", "swedish": "Du i Sverige", "exchange": "Bytt"}
    return block("mirror_task", {**value, "minutes": 20})


def checklist(*items: str) -> dict[str, Any]:
    parts = [block("item", item) for item in items or ("Tallet", "Datoen")]
    return block("checklist", {"task": "Er alt med?", "items": parts})


def self_assessment(moment: str = "before") -> dict[str, Any]:
    statements = [block("statement", "Jeg kan lage en plan.")]
    value = {"question": "Hvor mye kan du?", "moment": moment, "series": "plan", "statements": statements}
    return block("self_assessment", value)


QUESTIONS = (order, match, short_text, number)
TASKS = (canvas, wish_list, mirror_task, checklist, self_assessment)


def everything() -> list[dict[str, Any]]:
    return [make() for make in (*QUESTIONS, *TASKS)]
