"""A learner plays the Norwegian package on scorm-again's SCORM 2004, which is strict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Frame, Page

from tests.lms_export.browser.player import KEYS, WRONG, calls, course_frame, play_all, take_test
from tests.lms_export.grammars import SCORM_2004, faults

pytestmark = pytest.mark.browser

EVERY_ANSWER = (Path(__file__).parent / "every_answer.js").read_text()


def launch(page: Page, address: str) -> Frame:
    page.goto(f"{address}/scorm_again_2004.html?course=2004/index.html")
    return course_frame(page)


def leave(page: Page) -> dict:
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("document.getElementById('course').contentDocument?.title === ''")
    return json.loads(page.evaluate("localStorage.getItem('cmi')"))


def refused(page: Page) -> list[list[str]]:
    return json.loads(page.evaluate("localStorage.getItem('refused')"))


def test_right_answers_complete_and_pass_with_full_score(page: Page, address: str) -> None:
    play_all(launch(page, address), KEYS)
    cmi = leave(page)
    assert (cmi["completion_status"], cmi["success_status"]) == ("completed", "passed")
    assert (str(cmi["score"]["scaled"]), str(cmi["score"]["raw"])) == ("1", "100")


def test_wrong_answers_leave_the_course_incomplete(page: Page, address: str) -> None:
    play_all(launch(page, address), WRONG)
    cmi = leave(page)
    assert (cmi["completion_status"], cmi["success_status"]) == ("incomplete", "unknown")


def test_nothing_of_a_full_play_is_refused(page: Page, address: str) -> None:
    course = launch(page, address)
    play_all(course, WRONG)
    course.evaluate(EVERY_ANSWER)
    leave(page)
    assert refused(page) == []


def test_an_answer_is_described_in_the_words_the_learner_read(page: Page, address: str) -> None:
    play_all(launch(page, address), KEYS)
    described = {str(call[2]) for call in calls(page) if str(call[1]).endswith(".description")}
    assert "{lang=nb}Hva lærte prosjekt 10?" in described


def test_every_call_of_a_full_play_obeys_the_grammars(page: Page, address: str) -> None:
    course = launch(page, address)
    play_all(course, KEYS)
    course.evaluate(EVERY_ANSWER)
    leave(page)
    assert faults(calls(page), SCORM_2004) == []


def test_a_learner_who_left_half_way_continues_where_they_were(page: Page, address: str) -> None:
    course = launch(page, address)
    take_test(course, "t-module-1", KEYS)
    leave(page)
    course = launch(page, address)
    course.click("[data-start]")
    assert course.inner_text("#t-module-1 [data-test-result]") == "2 av 2 riktige."


def test_a_learner_who_finished_finds_everything_again(page: Page, address: str) -> None:
    play_all(launch(page, address), KEYS)
    leave(page)
    course = launch(page, address)
    assert course.evaluate("Synergos.session.status()") == "passed"
    assert leave(page)["completion_status"] == "completed"


@pytest.mark.parametrize("lms", ["none", "old", "broken"])
def test_without_a_scorm_2004_platform_the_course_plays_alone(page: Page, address: str, lms: str) -> None:
    page.goto(f"{address}/host2004.html?lms={lms}&course=2004/index.html")
    course = course_frame(page)
    play_all(course, KEYS)
    assert course.evaluate("[Synergos.session.connected, Synergos.session.status()]") == [False, "passed"]


@pytest.mark.parametrize("lms", ["null", "numbers", "endless", "throwing", "ends-early"])
def test_a_hostile_platform_stops_no_learner(page: Page, address: str, lms: str) -> None:
    page.goto(f"{address}/host2004.html?lms={lms}&course=2004/index.html")
    course = course_frame(page)
    play_all(course, KEYS)
    assert course.evaluate("Synergos.session.status()") == "passed"
