"""A cmi5 platform's judgement of each statement as it arrives, by the rules of the standard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Statement = dict[str, Any]

VERBS = "http://adlnet.gov/expapi/verbs/"
CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5"
MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon"
SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid"
MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore"
PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress"
DEFINED = ("initialized", "completed", "passed", "failed", "terminated")
DECIDING = ("completed", "passed", "failed")
INTERACTIONS: dict[str, tuple[str, ...]] = {
    "true-false": (),
    "choice": ("choices",),
    "sequencing": ("choices",),
    "matching": ("source", "target"),
    "likert": ("scale",),
    "fill-in": (),
    "numeric": (),
    "performance": (),
    "other": (),
}
"""The kinds of answers, each with the lists of ids that a response is made of."""
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
DURATION = re.compile(r"PT\d+(\.\d{1,2})?S")


@dataclass(kw_only=True)
class Session:
    """One launch: what the platform gave out, and what was said in it so far."""

    id: str
    registration: str
    activity: str
    actor: dict[str, Any]
    template: dict[str, Any]
    mode: str = "Normal"
    mastery: float | None = None
    preferences_read: bool = False
    said: list[str] = field(default_factory=list)
    said_before: list[str] = field(default_factory=list)
    """The defined verbs of earlier sessions of the same registration and unit."""


def verb_of(statement: Statement) -> str:
    return str(statement["verb"]["id"]).removeprefix(VERBS)


def is_defined(statement: Statement) -> bool:
    return CMI5 in _categories(statement)


def complaints(statement: Statement, session: Session) -> list[str]:
    """Every rule that ``statement`` breaks, as a sentence."""
    found = [*_anywhere(statement, session), *_in_order(statement, session)]
    found += _defined(statement, session) if is_defined(statement) else _allowed(statement)
    return found


def _anywhere(statement: Statement, session: Session) -> Iterator[str]:
    context = statement.get("context", {})
    if not session.preferences_read:
        yield "the learner's preferences must be asked for first"
    if not UUID.fullmatch(statement.get("id", "")):
        yield "the id is no UUID"
    if not UTC.fullmatch(statement.get("timestamp", "")):
        yield "the timestamp is not in UTC"
    if statement.get("actor") != session.actor:
        yield "the actor is another one"
    if context.get("registration") != session.registration:
        yield "the registration is another one"
    if context.get("extensions", {}).get(SESSION) != session.id:
        yield "the session id is missing"
    for list_name, activities in session.template["contextActivities"].items():
        if context.get("contextActivities", {}).get(list_name, [])[: len(activities)] != activities:
            yield f"the template's {list_name} is not kept"


def _in_order(statement: Statement, session: Session) -> Iterator[str]:
    verb = verb_of(statement)
    if not session.said and verb != "initialized":
        yield "initialized must come first"
    if "terminated" in session.said:
        yield "terminated must come last"
    if not is_defined(statement):
        return
    if verb in session.said:
        yield f"{verb} was said before in this session"
    if verb in ("completed", "passed") and verb in session.said_before:
        yield f"{verb} was said before in this registration"
    judged = {"passed", "failed"} & {*session.said}
    if verb in ("passed", "failed") and judged - {verb}:
        yield "a session has one verdict"
    if verb == "failed" and "passed" in session.said_before:
        yield "failed must not follow passed"


def _defined(statement: Statement, session: Session) -> Iterator[str]:
    verb, result = verb_of(statement), statement.get("result", {})
    if verb not in DEFINED:
        yield f"{verb} is no verb of cmi5"
    if statement["object"].get("id") != session.activity:
        yield "the object is not the launched activity"
    if session.mode != "Normal" and verb in DECIDING:
        yield f"{verb} must not be said in {session.mode}"
    if (MOVE_ON in _categories(statement)) != (verb in DECIDING):
        yield "the moveon category is missing or too much"
    if verb != "initialized" and not DURATION.fullmatch(result.get("duration", "")):
        yield "the duration is missing"
    if result.get("completion") != (True if verb == "completed" else None):
        yield "completion is for completed alone"
    if result.get("success") != {"passed": True, "failed": False}.get(verb):
        yield "success is for passed and failed alone"
    yield from _scored(statement, session)


def _scored(statement: Statement, session: Session) -> Iterator[str]:
    verb, score = verb_of(statement), statement.get("result", {}).get("score")
    extension = statement["context"]["extensions"].get(MASTERY)
    if verb not in ("passed", "failed"):
        if score is not None or extension is not None:
            yield "a score is for passed and failed alone"
        return
    if extension != session.mastery:
        yield "the mastery score is missing"
    if score is None or not 0 <= score["scaled"] <= 1 or not score["min"] <= score["raw"] <= score["max"]:
        yield "the score is out of its range"
    elif session.mastery is not None and (score["scaled"] >= session.mastery) != (verb == "passed"):
        yield "the score does not go with the verdict"


def _allowed(statement: Statement) -> Iterator[str]:
    result = statement.get("result", {})
    if verb_of(statement) in DEFINED or MOVE_ON in _categories(statement):
        yield "a verb of cmi5 needs its category"
    if "score" in result:
        yield "a score is for passed and failed alone"
    if verb_of(statement) == "answered":
        yield from _answered(statement["object"]["definition"], result.get("response", ""))
    progress = result.get("extensions", {}).get(PROGRESS, 0)
    if not (isinstance(progress, int) and 0 <= progress <= 100):
        yield "the progress is no whole number from 0 to 100"


def _answered(definition: dict[str, Any], response: str) -> Iterator[str]:
    """The grammar of the xAPI specification, appendix C, for what has lists of ids."""
    kind = definition.get("interactionType")
    if kind not in INTERACTIONS:
        yield f"{kind} is no kind of interaction"
    patterns = definition.get("correctResponsesPattern", [])
    for list_name in INTERACTIONS.get(str(kind), ()):
        offered = {part["id"] for part in definition.get(list_name, [])}
        place = 1 if list_name == "target" else 0
        for answer in (response, *patterns):
            named = {part.split("[.]")[place] for part in answer.split("[,]")}
            if not offered or not named <= offered:
                yield f"{answer} names what is not among the {list_name}"


def _categories(statement: Statement) -> list[str]:
    activities = statement.get("context", {}).get("contextActivities", {})
    return [category["id"] for category in activities.get("category", [])]
