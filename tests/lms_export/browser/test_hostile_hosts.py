"""Platforms as they are: the course plays on, says what is not saved, and keeps it on the device."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export.browser.player import (
    KEYS,
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


def test_a_platform_that_throws_leaves_the_course_to_the_device(page: Page, address: str) -> None:
    course = launch(page, address, "throwing")
    play_all(course, KEYS)
    open_page(course, "result")
    assert course.inner_text("[data-score]") == "100\u00a0%"


@pytest.mark.parametrize("count", ["NaN", "-1", "many", ""])
def test_a_count_that_is_no_number_starts_at_the_first_interaction(
    page: Page, address: str, count: str
) -> None:
    remember(page, address, **{"cmi.interactions._count": count})
    course = launch(page, address, "good")
    open_page(course, "t-module-1")
    answer(course, "question-10", "0")
    assert sent(page, "cmi.interactions.0.result") == ["correct"]


def test_a_session_that_the_platform_ends_early_is_said(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    page.evaluate("window.ended = true")
    take_test(course, "t-module-1", KEYS)
    assert course.inner_text("[data-saved-text]").startswith("Kunne ikke lagre.")


def test_after_many_tries_the_player_says_where_the_answers_are(page: Page, address: str) -> None:
    page.clock.install()
    course = launch(page, address, "good")
    page.evaluate("window.ended = true")
    open_page(course, "l-lesson-trips")
    page.clock.run_for(15_000)
    expect(course.locator("[data-saved]")).to_have_class("sy-saved sy-saved--failed")
    assert "{number}" not in course.inner_text("[data-saved-text]")


def test_what_an_ended_session_lost_is_there_again(page: Page, address: str) -> None:
    remember(page, address, student_id="ola")
    course = launch(page, address, "good")
    page.evaluate("window.ended = true")
    take_test(course, "t-module-1", KEYS)
    course = launch(page, address, "good")
    open_page(course, "result")
    assert course.inner_text("[data-score]") == "50\u00a0%"


def test_what_could_not_be_told_is_told_when_the_platform_answers_again(page: Page, address: str) -> None:
    course = launch(page, address, "good")
    page.evaluate("window.ended = true")
    take_test(course, "t-module-1", KEYS)
    page.evaluate("window.ended = false")
    open_page(course, "l-lesson-trips")
    assert sent(page, "cmi.interactions.0.result")[-1] == "correct"
    assert calls(page)[-2][0] == "LMSCommit" or calls(page)[-1][0] == "LMSCommit"


PROMISED = """
  window.answers = [];
  window.bursts = [];
  Synergos.adapters.scorm12 = { connect: async () => ({
    launch: { status: "incomplete", learner: "ola" },
    write: (burst) => { window.bursts.push(burst); return new Promise((done) => window.answers.push(done)); },
    close: (burst) => window.bursts.push({ ...burst, closed: true }),
  }) };
"""


@pytest.fixture
def slow(page: Page, address: str) -> Page:
    """The player on a platform that answers when the test says so."""
    page.route(
        "**/assets/player.js",
        lambda route: route.fulfill(body=_with_adapter(route.fetch().text()), content_type="text/javascript"),
    )
    page.goto(f"{address}/nb/index.html")
    page.wait_for_function("window.bursts?.length")
    return page


def _with_adapter(script: str) -> str:
    boot = script.rindex("(async () => {")
    return script[:boot] + PROMISED + script[boot:]


def test_saved_is_said_when_the_platform_has_answered(slow: Page) -> None:
    assert not slow.is_visible("[data-saved-text]")
    slow.evaluate("answers.shift()(true)")
    open_page(slow, "l-lesson-trips")
    expect(slow.locator("[data-saved-text]")).to_have_text("Lagret i læringsplattformen")


def test_all_that_is_done_while_the_platform_is_busy_goes_in_one_burst(slow: Page) -> None:
    take_test(slow, "t-module-1", KEYS)
    assert slow.evaluate("bursts.length") == 1
    slow.evaluate("answers.shift()(true)")
    slow.wait_for_function("bursts.length === 2")
    assert slow.evaluate("bursts[1].interactions.map(one => one.id)") == ["question-10", "check-11"]


def test_a_burst_says_points_progress_tries_and_language(slow: Page) -> None:
    take_test(slow, "t-module-1", KEYS)
    slow.evaluate("answers.shift()(true)")
    slow.wait_for_function("bursts.length === 2")
    burst = slow.evaluate("bursts[1]")
    assert (burst["points"]["total"], burst["language"]) == (4, "nb")
    assert 0 < burst["progress"] < 1 and burst["interactions"][0]["tries"] == 1
