"""A learner plays the Norwegian package on scorm-again, an LMS runtime that others use."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page

from tests.lms_export.browser.player import KEYS, WRONG, course_frame, open_page, play_all, take_test

pytestmark = pytest.mark.browser


def launch(page: Page, address: str):
    page.goto(f"{address}/scorm_again.html")
    return course_frame(page)


def leave(page: Page) -> dict:
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("document.getElementById('course').contentDocument?.title === ''")
    return json.loads(page.evaluate("localStorage.getItem('cmi')"))


def test_right_answers_pass_with_full_score(page: Page, address: str) -> None:
    play_all(launch(page, address), KEYS)
    core = leave(page)["core"]
    assert (core["lesson_status"], core["score"]["raw"]) == ("passed", "100")


def test_each_answer_is_recorded_as_an_interaction(page: Page, address: str) -> None:
    play_all(launch(page, address), KEYS)
    recorded = leave(page)["interactions"]
    assert [(recorded[key]["id"], recorded[key]["result"]) for key in sorted(recorded)] == [
        (question, "correct") for question in KEYS
    ]


def test_wrong_answers_leave_the_course_incomplete(page: Page, address: str) -> None:
    play_all(launch(page, address), WRONG)
    core = leave(page)["core"]
    assert (core["lesson_status"], core["score"]["raw"]) == ("incomplete", "0")


def test_a_learner_who_left_half_way_continues_where_they_were(page: Page, address: str) -> None:
    course = launch(page, address)
    take_test(course, "t-module-1", KEYS)
    leave(page)
    course = launch(page, address)
    assert course.inner_text("[data-start-text]") == "Fortsett der du slapp: Prøve: Problemet"
    course.click("[data-start]")
    assert course.inner_text("#t-module-1 [data-test-result]") == "2 av 2 riktige."


def test_a_module_test_can_be_taken_again_until_it_is_passed(page: Page, address: str) -> None:
    course = launch(page, address)
    play_all(course, WRONG)
    for test in ("t-module-1", "t-module-2"):
        open_page(course, test)
        course.locator(f"#{test} [data-test-result] button").click()
        take_test(course, test, KEYS)
    assert leave(page)["core"]["lesson_status"] == "passed"
