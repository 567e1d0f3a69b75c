"""What the SCORM 2004 adapter sends, alone, to good platforms and to bad ones."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from lms_export.html.static_files import STATIC
from tests.lms_export.browser.player import calls
from tests.lms_export.grammars import SCORM_2004, faults

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", autouse=True)
def scripts(folder: Path) -> None:
    shutil.copytree(STATIC / "player", folder / "player")


def connect(page: Page, address: str, lms: str, **stored: str) -> bool:
    """Whether the adapter found a platform, which may hold elements of ``cmi`` already."""
    page.goto(f"{address}/adapter2004.html?lms=none")
    page.evaluate("stored => localStorage.setItem('lms', stored)", json.dumps(stored))
    page.goto(f"{address}/adapter2004.html?lms={lms}")
    found = "window.connection = Synergos.adapters.scorm2004.connect()"
    return bool(page.evaluate(f"Boolean({found})"))


def write(page: Page, **changes: Any) -> bool:
    return bool(page.evaluate("changes => connection.write(burst(changes))", changes))


def elements(page: Page) -> dict[str, str]:
    """The last value of every element that was set."""
    return {call[1]: str(call[2]) for call in calls(page) if call[0] == "SetValue"}


def test_a_visit_obeys_the_grammars(page: Page, address: str) -> None:
    connect(page, address, "good")
    assert write(page) and write(page, status="failed", interactions=[])
    page.evaluate("connection.close()")
    assert faults(calls(page), SCORM_2004) == []


def test_incomplete_is_said_within_the_first_three_calls(page: Page, address: str) -> None:
    connect(page, address, "good")
    assert calls(page)[2] == ["SetValue", "cmi.completion_status", "incomplete"]


def test_an_interaction_is_told_in_short_identifiers(page: Page, address: str) -> None:
    connect(page, address, "good")
    write(page)
    said = elements(page)
    assert said["cmi.interactions.1.learner_response"] == "c0[,]c2"
    assert said["cmi.interactions.0.result"] == "incorrect"
    assert said["cmi.interactions.3.correct_responses.0.pattern"] == "1[:]5"


def test_time_has_two_decimals_at_most(page: Page, address: str) -> None:
    connect(page, address, "good")
    write(page)
    assert elements(page)["cmi.session_time"] == "PT1H2M5.46S"
    assert elements(page)["cmi.interactions.0.latency"] == "PT1M1.24S"


def test_what_is_not_finished_is_not_measured_as_finished(page: Page, address: str) -> None:
    connect(page, address, "good")
    write(page)
    said = elements(page)
    assert (said["cmi.progress_measure"], said["cmi.completion_status"]) == ("0.99", "incomplete")
    assert "cmi.success_status" not in said


def test_the_scaled_score_waits_for_the_verdict(page: Page, address: str) -> None:
    connect(page, address, "good")
    write(page)
    assert "cmi.score.scaled" not in elements(page) and elements(page)["cmi.score.raw"] == "66.66"
    write(page, status="passed", score=91.66)
    assert elements(page)["cmi.score.scaled"] == "0.9166"


@pytest.mark.parametrize("status, success", [("passed", "passed"), ("failed", "failed"), ("completed", None)])
def test_a_verdict_completes(page: Page, address: str, status: str, success: str | None) -> None:
    connect(page, address, "good")
    write(page, status=status)
    said = elements(page)
    assert (said["cmi.completion_status"], said["cmi.progress_measure"]) == ("completed", "1")
    assert said.get("cmi.success_status") == success


def test_a_finished_attempt_is_suspended_too(page: Page, address: str) -> None:
    connect(page, address, "good")
    write(page, status="passed")
    page.evaluate("connection.close()")
    assert elements(page)["cmi.exit"] == "suspend"
    assert [call[0] for call in calls(page)][-2:] == ["Commit", "Terminate"]


def test_what_was_completed_stays_so(page: Page, address: str) -> None:
    connect(page, address, "good", **{"cmi.completion_status": "completed", "cmi.success_status": "failed"})
    write(page)
    assert elements(page)["cmi.completion_status"] == "completed"


@pytest.mark.parametrize("mode", ["browse", "review"])
def test_who_only_looks_leaves_no_record(page: Page, address: str, mode: str) -> None:
    connect(page, address, "good", **{"cmi.mode": mode, "cmi.completion_status": "completed"})
    write(page)
    assert elements(page).keys() == {"cmi.suspend_data", "cmi.location", "cmi.session_time", "cmi.exit"}


def test_the_learner_is_known_by_name_and_language(page: Page, address: str) -> None:
    connect(page, address, "good", **{"cmi.learner_name": "Kari", "cmi.learner_preference.language": "sv-SE"})
    launch = page.evaluate("connection.launch")
    assert (launch["learnerName"], launch["language"]) == ("Kari", "sv-SE")


@pytest.mark.parametrize("lms", ["null", "numbers", "endless"])
def test_a_poor_platform_still_gets_score_and_status(page: Page, address: str, lms: str) -> None:
    connect(page, address, lms)
    assert write(page, status="passed")
    page.evaluate("connection.close()")
    assert elements(page).items() >= {"cmi.score.raw": "66.66", "cmi.success_status": "passed"}.items()


@pytest.mark.parametrize("lms", ["throwing", "ends-early"])
def test_what_a_platform_did_not_take_counts_as_unsaved(page: Page, address: str, lms: str) -> None:
    connect(page, address, lms)
    write(page)
    assert not write(page)
    page.evaluate("connection.close()")


@pytest.mark.parametrize("lms", ["none", "old", "broken"])
def test_what_is_no_scorm_2004_platform_is_left_alone(page: Page, address: str, lms: str) -> None:
    assert not connect(page, address, lms)


def test_nothing_is_said_after_the_end(page: Page, address: str) -> None:
    connect(page, address, "good")
    page.evaluate("connection.close(); connection.write(burst()); connection.close()")
    assert [call[0] for call in calls(page)][-1] == "Terminate"
