"""What may be sent to a SCORM platform, as regular expressions and rules of order.

The platforms themselves are lax, each in its own way, so the standard's vocabularies and grammars are
written down here: IEEE 1484.11.1 and SCORM 2004's RTE for 2004, the RTE of SCORM 1.2 for 1.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Call = Sequence[str]
"""Name of the method and its values, for example ``["SetValue", "cmi.exit", "suspend"]``."""

DECIMAL = r"-?\d+(\.\d+)?"
PERCENTAGE = r"100(\.0+)?|\d{1,2}(\.\d{1,7})?"
SHARE = r"-?(1(\.0+)?|0(\.\d{1,7})?)"
SHORT_ID = r"[A-Za-z0-9_]{1,250}"
LANGUAGE = r"\{lang=[A-Za-z-]+\}"
TIMESPAN_2004 = r"PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?"
TIMESPAN_12 = r"\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?"


def joined(one: str, mark: str, most: int = 36) -> str:
    return rf"{one}({mark}{one}){{0,{most - 1}}}"


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """``responses`` and ``patterns`` by interaction type; ``status`` is what the score comes before."""

    prefix: str
    end: str
    elements: dict[str, str]
    responses: dict[str, str]
    patterns: dict[str, str]
    response: str
    status: str


TYPES = "true-false|choice|fill-in|matching|performance|sequencing|likert|numeric"
INTERACTION = r"cmi\.interactions\.(\d+)\."
SCORM_12 = Grammar(
    prefix="LMS",
    end="LMSFinish",
    elements={
        r"cmi\.core\.lesson_status": "passed|completed|failed|incomplete|browsed",
        r"cmi\.core\.score\.(raw|min|max)": PERCENTAGE,
        r"cmi\.core\.session_time": TIMESPAN_12,
        r"cmi\.core\.exit": "suspend|time-out|",
        r"cmi\.core\.lesson_location": r"[\x20-\x7e]{0,255}",
        r"cmi\.suspend_data": r"[\x20-\x7e]{0,4096}",
        INTERACTION + "id": r"[\x21-\x7e]{1,255}",
        INTERACTION + "type": TYPES,
        INTERACTION + "time": r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?",
        INTERACTION + "weighting": DECIMAL,
        INTERACTION + "result": rf"correct|wrong|unanticipated|neutral|{DECIMAL}",
        INTERACTION + "latency": TIMESPAN_12,
    },
    responses={
        "true-false": "[01tf]",
        "choice": joined("[0-9a-z]", ","),
        "fill-in": ".{0,255}",
        "numeric": DECIMAL,
        "likert": "[0-9a-z]?",
        "matching": joined(r"[0-9a-z]\.[0-9a-z]", ","),
        "sequencing": joined("[0-9a-z]", ","),
        "performance": ".{0,255}",
    },
    patterns={"choice": rf"[0-9a-z]|\{{{joined('[0-9a-z]', ',')}\}}"},
    response="student_response",
    status="cmi.core.lesson_status",
)

_COMMA = r"\[,\]"
_FILL_IN = rf"({LANGUAGE})?[^\[\]{{}}]{{0,250}}"
SCORM_2004 = Grammar(
    prefix="",
    end="Terminate",
    elements={
        r"cmi\.completion_status": "completed|incomplete|not attempted|unknown",
        r"cmi\.success_status": "passed|failed|unknown",
        r"cmi\.score\.scaled": SHARE,
        r"cmi\.score\.(raw|min|max)": PERCENTAGE,
        r"cmi\.progress_measure": r"1(\.0+)?|0(\.\d{1,7})?",
        r"cmi\.session_time": TIMESPAN_2004,
        r"cmi\.exit": "suspend|normal|time-out|",
        r"cmi\.location": r".{0,1000}",
        r"cmi\.suspend_data": r"[\x20-\x7e]{0,64000}",
        INTERACTION + "id": r"[\x21-\x7e]{1,4000}",
        INTERACTION + "type": f"{TYPES}|long-fill-in|other",
        INTERACTION + "timestamp": r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\dZ)?",
        INTERACTION + "weighting": DECIMAL,
        INTERACTION + "result": rf"correct|incorrect|unanticipated|neutral|{DECIMAL}",
        INTERACTION + "latency": TIMESPAN_2004,
        INTERACTION + "description": rf"(?=.{{0,250}}$)({LANGUAGE})?[^\n]*",
    },
    responses={
        "true-false": "true|false",
        "choice": joined(SHORT_ID, _COMMA),
        "fill-in": joined(_FILL_IN, _COMMA, 10),
        "numeric": DECIMAL,
        "likert": SHORT_ID,
        "matching": joined(rf"{SHORT_ID}\[\.\]{SHORT_ID}", _COMMA),
        "sequencing": joined(SHORT_ID, _COMMA),
        "performance": joined(r"[^\[\]]{0,250}\[\.\][^\[\]]{0,250}", _COMMA, 250),
        "other": ".{0,4000}",
    },
    patterns={
        "fill-in": rf"(\{{(case|order)_matters=(true|false)\}}){{0,2}}{joined(_FILL_IN, _COMMA, 10)}",
        "numeric": rf"({DECIMAL})?\[:\]({DECIMAL})?",
    },
    response="learner_response",
    status="cmi.completion_status",
)


def faults(calls: Sequence[Call], grammar: Grammar) -> list[str]:
    """Everything in the log of one visit that a strict platform would refuse."""
    sent = [(call[1], str(call[2])) for call in calls if call[0] == f"{grammar.prefix}SetValue"]
    return [*_ill_formed(sent, grammar), *_out_of_order(sent, grammar), *_misplaced(calls, grammar)]


def _ill_formed(sent: list[tuple[str, str]], grammar: Grammar) -> Iterator[str]:
    types: dict[str, str] = {}
    for element, value in sent:
        if found := re.fullmatch(INTERACTION + "type", element):
            types[found[1]] = value
        wanted = _wanted(element, types, grammar)
        if wanted is None or not re.fullmatch(wanted, value):
            yield f"{element} may not be {value!r}"


def _wanted(element: str, types: dict[str, str], grammar: Grammar) -> str | None:
    """The grammar of an element; nothing for one that does not exist or whose type is not known yet."""
    if found := re.fullmatch(INTERACTION + grammar.response, element):
        return grammar.responses.get(types.get(found[1], ""))
    if found := re.fullmatch(INTERACTION + r"correct_responses\.\d+\.pattern", element):
        kind = types.get(found[1], "")
        return grammar.patterns.get(kind) or grammar.responses.get(kind)
    return next((value for name, value in grammar.elements.items() if re.fullmatch(name, element)), None)


def _out_of_order(sent: list[tuple[str, str]], grammar: Grammar) -> Iterator[str]:
    """Indexes without a gap, the identifier first."""
    known = -1
    for element, _value in sent:
        if found := re.match(INTERACTION, element):
            number = int(found[1])
            if number > known and not element.endswith(".id"):
                yield f"{element} comes before the id"
            if number > known + 1:
                yield f"{element} leaves a gap"
            known = max(known, number)


def _misplaced(calls: Sequence[Call], grammar: Grammar) -> Iterator[str]:
    """One beginning, one end, and never a score between a status and the next commit."""
    names = [call[0] for call in calls]
    if names.count(f"{grammar.prefix}Initialize") != 1 or names[0] != f"{grammar.prefix}Initialize":
        yield "there must be one Initialize, first"
    if names.count(grammar.end) > 1 or (grammar.end in names and names[-1] != grammar.end):
        yield "nothing may follow the end"
    judged = False
    for call in calls:
        if call[0] == f"{grammar.prefix}Commit":
            judged = False
        elif call[0] == f"{grammar.prefix}SetValue":
            judged = judged or call[1] == grammar.status
            if judged and ".score." in call[1]:
                yield f"{call[1]} comes after the status"
