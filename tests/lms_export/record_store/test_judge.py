"""The judge of the tests: it takes a good statement, and finds each fault put into one."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.lms_export.record_store.judge import (
    CMI5,
    MASTERY,
    MOVE_ON,
    SESSION,
    VERBS,
    Session,
    Statement,
    complaints,
)

ACTOR = {"objectType": "Agent", "account": {"homePage": "https://a.example", "name": "a"}}
TEMPLATE: dict[str, Any] = {"contextActivities": {"grouping": [{"id": "https://a.example/au"}]}}
REGISTRATION = "a24e3b6f-6d4c-4b46-9b5a-7d2f0c1c3e11"


def session() -> Session:
    return Session(
        id="s", registration=REGISTRATION, activity="https://a.example/unit", actor=ACTOR, template=TEMPLATE,
        mastery=0.8, preferences_read=True, said=["initialized"],
    )  # fmt: skip


def passed() -> Statement:
    return {
        "id": REGISTRATION,
        "timestamp": "2026-01-01T10:00:00.000Z",
        "actor": ACTOR,
        "verb": {"id": f"{VERBS}passed"},
        "object": {"id": "https://a.example/unit"},
        "result": {
            "success": True,
            "duration": "PT3S",
            "score": {"scaled": 0.8, "raw": 80, "min": 0, "max": 100},
        },
        "context": {
            "registration": REGISTRATION,
            "extensions": {SESSION: "s", MASTERY: 0.8},
            "contextActivities": {
                "grouping": [{"id": "https://a.example/au"}],
                "category": [{"id": CMI5}, {"id": MOVE_ON}],
            },
        },
    }


FAULTS: dict[str, tuple[Callable[[Statement], object], str]] = {
    "no id": (lambda said: said.pop("id"), "no UUID"),
    "a local time": (lambda said: said.update(timestamp="2026-01-01T10:00:00+01:00"), "not in UTC"),
    "another actor": (lambda said: said.update(actor={}), "the actor"),
    "another registration": (lambda said: said["context"].update(registration=""), "the registration"),
    "no session id": (lambda said: said["context"]["extensions"].pop(SESSION), "session id"),
    "no template": (lambda said: said["context"]["contextActivities"].pop("grouping"), "template"),
    "no moveon": (lambda said: said["context"]["contextActivities"]["category"].pop(), "moveon"),
    "another object": (lambda said: said.update(object={"id": "https://b.example"}), "the object"),
    "no duration": (lambda said: said["result"].pop("duration"), "the duration"),
    "a completion": (lambda said: said["result"].update(completion=True), "completion"),
    "no success": (lambda said: said["result"].pop("success"), "success is for"),
    "no mastery score": (lambda said: said["context"]["extensions"].pop(MASTERY), "the mastery score"),
    "a low score": (lambda said: said["result"]["score"].update(scaled=0.7), "go with the verdict"),
    "a raw score too high": (lambda said: said["result"]["score"].update(raw=101), "out of its range"),
}
MOMENTS: dict[str, tuple[dict[str, Any], str]] = {
    "before initialized": ({"said": []}, "must come first"),
    "after terminated": ({"said": ["initialized", "terminated"]}, "must come last"),
    "twice": ({"said": ["initialized", "passed"]}, "in this session"),
    "in another session too": ({"said_before": ["passed"]}, "in this registration"),
    "after failed": ({"said": ["initialized", "failed"]}, "one verdict"),
    "while browsing": ({"mode": "Browse"}, "must not be said"),
    "before the preferences": ({"preferences_read": False}, "preferences"),
}


def test_an_answer_that_names_no_choice_is_found() -> None:
    said = passed() | {"verb": {"id": f"{VERBS}answered"}, "result": {"response": "c1[,]c7"}}
    said["context"]["contextActivities"].pop("category")
    said["object"] = {"definition": {"interactionType": "choice", "choices": [{"id": "c1"}]}}
    assert complaints(said, session()) == ["c1[,]c7 names what is not among the choices"]


def test_a_good_statement_is_taken() -> None:
    assert complaints(passed(), session()) == []


@pytest.mark.parametrize("spoil, complaint", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found(spoil: Callable[[Statement], object], complaint: str) -> None:
    said = copy.deepcopy(passed())
    spoil(said)
    assert any(complaint in found for found in complaints(said, session()))


@pytest.mark.parametrize("changes, complaint", MOMENTS.values(), ids=MOMENTS.keys())
def test_a_wrong_moment_is_found(changes: dict[str, Any], complaint: str) -> None:
    moment = session()
    for name, value in changes.items():
        setattr(moment, name, value)
    assert any(complaint in found for found in complaints(passed(), moment))
