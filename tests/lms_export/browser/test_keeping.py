"""What a learner has done is kept: against refusals, other windows, older copies and other learners."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from lms_export.html.identifiers import lesson_code
from lms_export.html.suspend_data import State, encode
from tests.lms_export import factories
from tests.lms_export.browser.player import (
    KEYS,
    LESSONS,
    Learner,
    answer,
    calls,
    launch,
    open_page,
    play_all,
    remember,
    sent,
    take_test,
)

pytestmark = pytest.mark.browser

SAVED = "Lagret i læringsplattformen"
HIDE = """() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
}"""
BLOCK_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })"


def delete_answers(learner: Learner) -> None:
    open_page(learner, "result")
    learner.click("[data-delete-ask]")
    learner.click("[data-delete-yes]")


def score(learner: Learner) -> str:
    open_page(learner, "result")
    return learner.inner_text("[data-score]")


def commits(page: Page) -> int:
    return calls(page).count(["LMSCommit", ""])


def test_deleting_the_answers_after_a_pass_takes_no_result_back(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    play_all(course, KEYS)
    delete_answers(course)
    assert score(course) == "0\u00a0%"
    assert sent(page, "cmi.core.lesson_status")[-1] == "passed"


@pytest.fixture
def other(page: Page, address: str) -> Page:
    """A second window of the same learner, opened after ``page``."""
    page.goto(f"{address}/nb/index.html")
    other = page.context.new_page()
    other.goto(f"{address}/nb/index.html")
    return other


def test_two_windows_keep_what_either_has_done(page: Page, other: Page) -> None:
    take_test(page, "t-module-1", KEYS)
    take_test(other, "t-module-2", KEYS)
    page.reload()
    assert score(page) == "100\u00a0%"


def test_an_idle_window_takes_nothing_back(page: Page, other: Page) -> None:
    play_all(page, KEYS)
    other.goto("about:blank")
    page.reload()
    assert score(page) == "100\u00a0%"


def test_another_window_does_not_bring_deleted_answers_back(page: Page, other: Page) -> None:
    take_test(other, "t-module-1", KEYS)
    delete_answers(page)
    open_page(other, "l-lesson-trips")
    page.reload()
    assert score(page) == "0\u00a0%"


@pytest.mark.parametrize("element", ["cmi.core.lesson_status", "cmi.core.score.raw", "cmi.suspend_data"])
def test_what_must_arrive_and_is_refused_is_said_and_tried_again(
    page: Page, address: str, element: str
) -> None:
    course = launch(page, address, "good")
    page.evaluate("element => { window.refused = element; }", element)
    take_test(course, "t-module-1", KEYS)
    assert course.inner_text("[data-saved-text]").startswith("Kunne ikke lagre.")
    page.evaluate("window.refused = ''")
    expect(course.locator("[data-saved-text]")).to_have_text(SAVED)


@pytest.mark.parametrize("element", ["cmi.core.lesson_location", "cmi.interactions.0.id"])
def test_what_a_platform_may_refuse_does_not_stop_the_course(page: Page, address: str, element: str) -> None:
    course = launch(page, address, "good")
    page.evaluate("element => { window.refused = element; }", element)
    take_test(course, "t-module-1", KEYS)
    assert course.inner_text("[data-saved-text]") == SAVED


def test_an_error_that_comes_with_the_commit_counts(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    page.evaluate("window.commitError = '101'")
    open_page(course, "l-lesson-trips")
    assert course.inner_text("[data-saved-text]").startswith("Kunne ikke lagre.")


def test_the_state_of_removed_content_is_dropped(page: Page, address: str) -> None:
    code = lesson_code(factories.first_lesson())
    answers = {10: "9", 11: "t", 20: "01", 21: "02z", 99: "0"}
    state = State(
        attempt="k3x9", revision=7, interactions=3, passed=False, opened=[code, "zzzzz"], answers=answers
    )
    remember(page, address, lesson_status="incomplete", **{"cmi.suspend_data": encode(state)})
    kept = launch(page, address, "good").evaluate("Synergos.session.state")
    assert (kept["opened"], kept["answers"]) == ([code], {"11": "t", "21": "02"})


def test_the_next_learner_at_this_computer_starts_afresh(page: Page, address: str) -> None:
    play_all(launch(page, address, "null"), KEYS)
    next_learner = page.context.new_page()
    assert score(launch(next_learner, address, "null")) == "0\u00a0%"


def test_interactions_go_on_where_the_platform_stands(page: Page, address: str) -> None:
    remember(page, address, **{"cmi.interactions._count": "7"})
    course = launch(page, address, "good")
    open_page(course, "t-module-1")
    answer(course, "question-10", "0")
    assert sent(page, "cmi.interactions.7.result") == ["correct"]


@pytest.mark.parametrize("status, resumed", [("incomplete", "50\u00a0%"), ("not attempted", "0\u00a0%")])
def test_the_device_helps_out_unless_a_new_attempt_begins(
    page: Page, address: str, status: str, resumed: str
) -> None:
    remember(page, address, student_id="ola")
    take_test(launch(page, address, "good"), "t-module-1", KEYS)
    remember(page, address, student_id="ola", lesson_status=status)
    assert score(launch(page, address, "good")) == resumed


def test_a_hidden_window_is_saved(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    before = commits(page)
    course.evaluate(HIDE)
    assert commits(page) == before + 1


def test_a_quiet_reader_is_saved_every_half_minute(page: Page, address: str) -> None:
    page.clock.install()
    launch(page, address, "good")
    before = commits(page)
    page.clock.run_for(31_000)
    assert commits(page) == before + 1


def test_the_exit_saves_closes_and_locks(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    open_page(course, "result")
    course.click("[data-exit]")
    assert course.inner_text("[data-exit-said]") == "Lagret. Nå kan du lukke vinduet."
    open_page(course, LESSONS[0])
    open_page(course, "t-module-1")
    assert course.is_disabled("#q-question-10-0") and not course.is_visible("#q-question-10 [type=submit]")
    assert calls(page)[-1] == ["LMSFinish", ""]


def test_the_exit_stays_open_when_nothing_could_be_saved(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    open_page(course, "result")
    page.evaluate("window.commitAnswer = 'false'")
    course.click("[data-exit]")
    assert course.inner_text("[data-exit-said]") == ""
    assert ["LMSFinish", ""] not in calls(page)


def test_a_browser_that_keeps_nothing_is_said(page: Page, address: str) -> None:
    page.add_init_script(BLOCK_STORAGE)
    page.goto(f"{address}/nb/index.html")
    assert page.inner_text("[data-notice]").endswith("Svarene dine blir borte når du lukker siden.")
    open_page(page, "l-lesson-trips")
    assert page.inner_text("[data-saved-text]") == "Svarene dine lagres ikke"


def test_the_best_score_stays_while_a_test_is_taken_again(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    take_test(course, "t-module-1", KEYS)
    take_test(course, "t-module-2", {**KEYS, "question-21": "0"})
    course.click("#t-module-2 [data-test-result] button")
    assert sent(page, "cmi.core.score.raw")[-1] == "75"
