"""The judge of what is sent to a platform finds what platforms refuse."""

from __future__ import annotations

import pytest

from tests.lms_export.grammars import SCORM_12, SCORM_2004, Grammar, faults

REFUSED_12 = [
    ("cmi.core.lesson_status", "not attempted"),
    ("cmi.core.score.raw", "101"),
    ("cmi.core.session_time", "1:12:01"),
    ("cmi.core.session_time", "00:00:01.123"),
    ("cmi.core.exit", "normal"),
    ("cmi.suspend_data", "å"),
    ("cmi.suspend_data", "a" * 4097),
    ("cmi.interactions.0.result", "incorrect"),
    ("cmi.interactions.0.student_response", "10"),
    ("cmi.interactions.0.correct_responses.0.pattern", "0[,]1"),
    ("cmi.interactions.0.description", "Hva?"),
]
REFUSED_2004 = [
    ("cmi.score.scaled", "1.5"),
    ("cmi.session_time", "PT12.345S"),
    ("cmi.session_time", "PT"),
    ("cmi.location", "a" * 1001),
    ("cmi.interactions.0.timestamp", "2026-11-22T12:00:16Z"),
    ("cmi.interactions.0.timestamp", "2026-11-22T12:00:16.123Z"),
    ("cmi.interactions.0.result", "wrong"),
    ("cmi.interactions.0.learner_response", "0c2b-11[,]c1"),
    ("cmi.interactions.0.description", "a" * 251),
    ("cmi.core.lesson_status", "passed"),
]


def visit(grammar: Grammar, *values: tuple[str, str]) -> list[list[str]]:
    """A visit that sets ``values`` after it began an interaction with a choice."""
    begun = [("cmi.interactions.0.id", "q-1"), ("cmi.interactions.0.type", "choice")]
    middle = [[f"{grammar.prefix}SetValue", element, value] for element, value in (*begun, *values)]
    return [[f"{grammar.prefix}Initialize", ""], *middle, [f"{grammar.prefix}Commit", ""], [grammar.end, ""]]


@pytest.mark.parametrize("element, value", REFUSED_12)
def test_scorm_12_refuses(element: str, value: str) -> None:
    assert len(faults(visit(SCORM_12, (element, value)), SCORM_12)) == 1


@pytest.mark.parametrize("element, value", REFUSED_2004)
def test_scorm_2004_refuses(element: str, value: str) -> None:
    assert len(faults(visit(SCORM_2004, (element, value)), SCORM_2004)) == 1


def test_a_score_after_the_status_is_found() -> None:
    values = [("cmi.completion_status", "completed"), ("cmi.score.raw", "50")]
    assert faults(visit(SCORM_2004, *values), SCORM_2004) == ["cmi.score.raw comes after the status"]


def test_a_type_before_the_id_is_found() -> None:
    found = faults(visit(SCORM_12, ("cmi.interactions.1.type", "choice")), SCORM_12)
    assert found == ["cmi.interactions.1.type comes before the id"]


def test_a_gap_is_found() -> None:
    found = faults(visit(SCORM_2004, ("cmi.interactions.2.id", "q-2")), SCORM_2004)
    assert found == ["cmi.interactions.2.id leaves a gap"]


@pytest.mark.parametrize("calls", [[], [["Initialize", ""]] * 2, [["Terminate", ""], ["Initialize", ""]]])
def test_one_beginning_is_asked_for(calls: list[list[str]]) -> None:
    assert "there must be one Initialize, first" in faults(calls, SCORM_2004)


def test_a_call_after_the_end_is_found() -> None:
    calls = [*visit(SCORM_2004), ["Commit", ""]]
    assert faults(calls, SCORM_2004) == ["nothing may follow the end"]
