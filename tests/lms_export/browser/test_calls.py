"""Which calls reach the LMS, and in what order."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export.browser.player import (
    KEYS,
    answer,
    calls,
    kept,
    launch,
    open_page,
    play_all,
    sent,
    take_test,
)

pytestmark = pytest.mark.browser


def leave(page: Page) -> None:
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("localStorage.getItem('calls').includes('LMSFinish') || !window.API.LMSFinish")


def names(page: Page) -> list[str]:
    return [call[0] for call in calls(page)]


def test_incomplete_is_said_within_the_first_three_calls(page: Page, address: str) -> None:
    launch(page, address, "good")
    assert calls(page)[:3] == [
        ["LMSInitialize", ""],
        ["LMSGetValue", "cmi.core.lesson_status"],
        ["LMSSetValue", "cmi.core.lesson_status", "incomplete"],
    ]


def test_the_score_comes_before_the_status(page: Page, address: str) -> None:
    play_all(launch(page, address, "good"), KEYS)
    elements = [call[1] for call in calls(page)]
    passed = calls(page).index(["LMSSetValue", "cmi.core.lesson_status", "passed"])
    assert elements[passed - 3 : passed] == ["cmi.core.score.raw", "cmi.core.score.min", "cmi.core.score.max"]


def test_there_is_one_initialize_and_one_finish_and_nothing_after_it(page: Page, address: str) -> None:
    take_test(launch(page, address, "good"), "t-module-1", KEYS)
    leave(page)
    assert (names(page).count("LMSInitialize"), names(page).count("LMSFinish")) == (1, 1)
    assert names(page)[-1] == "LMSFinish"


def test_leaving_mid_quiz_ends_with_time_suspend_commit_and_finish(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    open_page(course, "t-module-1")
    answer(course, "question-10", "0")
    leave(page)
    time, *rest = calls(page)[-4:]
    assert re.fullmatch(r"\d{4}:\d\d:\d\d\.\d\d", time[2])
    assert rest == [["LMSSetValue", "cmi.core.exit", "suspend"], ["LMSCommit", ""], ["LMSFinish", ""]]


def test_what_was_left_mid_quiz_is_there_again(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    open_page(course, "t-module-1")
    answer(course, "question-10", "0")
    leave(page)
    course = launch(page, address, "good")
    course.click("[data-start]")
    assert course.is_checked("#q-question-10-0") and course.is_visible("#t-module-1")
    assert sent(page, "cmi.core.score.raw")[-1] == "25"


def test_bookmark_and_state_obey_scorm_12(page: Page, address: str) -> None:
    play_all(launch(page, address, "good"), KEYS)
    state = kept(page)
    assert re.fullmatch(r"[\x21-\x7e]{1,4096}", state["cmi.suspend_data"])
    assert re.fullmatch(r"[\x21-\x7e]{1,255}", state["cmi.core.lesson_location"])


def test_an_interaction_has_its_id_and_type_first_and_letters_for_answers(page: Page, address: str) -> None:
    take_test(launch(page, address, "good"), "t-module-2", KEYS)
    interaction = {call[1]: call[2] for call in calls(page) if ".interactions.1." in call[1]}
    assert list(interaction)[:2] == ["cmi.interactions.1.id", "cmi.interactions.1.type"]
    assert interaction["cmi.interactions.1.student_response"] == "0,2"
    assert interaction["cmi.interactions.1.correct_responses.0.pattern"] == "{0,2}"


def test_a_self_check_is_recorded_and_never_scored(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    open_page(course, "l-lesson-problem")
    answer(course, "check-0", "t")
    assert sent(page, "cmi.interactions.0.result") == ["wrong"]
    assert sent(page, "cmi.core.score.raw") == []


@pytest.mark.parametrize("lms", ["null", "unfinishable"])
def test_a_poor_lms_still_gets_score_and_status(page: Page, address: str, lms: str) -> None:
    play_all(launch(page, address, lms), KEYS)
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    assert sent(page, "cmi.core.score.raw")[-1] == "100"
    assert sent(page, "cmi.core.lesson_status")[-1] == "passed"


def test_an_lms_that_remembers_nothing_leaves_resuming_to_the_device(page: Page, address: str) -> None:
    open_page(launch(page, address, "null"), "l-lesson-trips")
    course = launch(page, address, "null")
    assert course.inner_text("[data-start-text]") == "Fortsett der du slapp: 2.1"


def test_a_passed_course_is_never_taken_back(page: Page, address: str) -> None:
    page.goto(f"{address}/host.html?lms=none")
    page.evaluate("""localStorage.setItem("lms", '{"cmi.core.lesson_status": "passed"}')""")
    take_test(launch(page, address, "good"), "t-module-1", {"question-10": "1", "check-11": "t"})
    assert set(sent(page, "cmi.core.lesson_status")) == {"passed"}
    assert sent(page, "cmi.core.score.raw") == []


def test_a_failed_commit_is_said_and_tried_again(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    page.evaluate("window.commitAnswer = 'false'")
    open_page(course, "l-lesson-trips")
    assert course.inner_text("[data-saved-text]") == "Kunne ikke lagre. Prøver igjen om 2 sekunder."
    page.evaluate("window.commitAnswer = 'true'")
    expect(course.locator("[data-saved-text]")).to_have_text("Lagret i læringsplattformen")
