"""A learner in cmi5 units, on a platform that judges every statement."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from lms_export.html.activity_names import activity_name
from lms_export.html.identifiers import module_test_page
from tests.lms_export.record_store.judge import DEFINED
from tests.lms_export.record_store.learner import (
    FIRST,
    SECOND,
    WRONG,
    answer,
    enter,
    leave,
    open_page,
    play,
    read,
    refusal,
    settle,
    take_test,
)
from tests.lms_export.record_store.platform import Platform

pytestmark = pytest.mark.browser

ANSWER_ALL = """() => {
    const { data, session } = Synergos;
    for (const question of data.questions.filter(({ kind }) => kind !== "ratings")) {
        session.answer(question, question.kind === "number" ? "1" : question.key || question.letters, 2);
    }
}"""
PASSED = ["initialized", "completed", "passed", "terminated"]
TEST = module_test_page(FIRST.course.modules[0])


def defined(platform: Platform, session: int = -1) -> list[str]:
    return [verb for verb in platform.verbs(session) if verb in DEFINED]


@pytest.mark.parametrize("part", [FIRST, SECOND], ids=lambda part: part.id)
def test_a_unit_is_passed_without_breaking_a_rule(page: Page, platform: Platform, part) -> None:
    enter(page, platform.launch(part.launch))
    play(page, part)
    settle(page)
    leave(page)
    assert (defined(platform), platform.violations) == (PASSED, [])


def test_an_answer_is_told_with_its_question(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    open_page(page, TEST)
    answer(page, "question-10", "1")
    settle(page)
    [said] = platform.said("answered")
    assert said["object"]["id"] == activity_name("course-1", "question", "question-10")
    assert (said["result"]["response"], said["result"]["success"]) == ("c1", False)


def test_every_kind_of_question_is_told_by_the_rules(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(SECOND.launch))
    page.evaluate(ANSWER_ALL)
    settle(page)
    kinds = {said["object"]["definition"]["interactionType"] for said in platform.said("answered")}
    assert platform.violations == []
    assert kinds >= {"choice", "sequencing", "matching", "fill-in", "numeric"}


def test_a_page_closed_at_once_still_says_goodbye(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    open_page(page, TEST)
    answer(page, "question-10", "0")
    leave(page)
    assert platform.verbs()[-1] == "terminated"
    assert len(platform.said("answered")) == 1


def test_a_second_launch_resumes_and_repeats_nothing(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    play(page, FIRST)
    settle(page)
    leave(page)
    enter(page, platform.launch(FIRST.launch))
    page.locator("[data-start]").click()
    expect(page.locator(f"#{TEST} input:checked").first).to_be_visible()
    settle(page)
    leave(page)
    assert (defined(platform), platform.violations) == (["initialized", "terminated"], [])


def test_what_happens_offline_arrives_later_in_order(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    read(page, FIRST)
    platform.down = True
    take_test(page, FIRST)
    assert platform.said("answered") == []
    platform.down = False
    settle(page)
    leave(page)
    assert (defined(platform), platform.violations) == (PASSED, [])
    assert len(platform.said("answered")) == len(FIRST.course.questions)


def test_what_a_visit_could_not_tell_the_next_one_tells_once(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    settle(page)
    platform.down = True
    play(page, FIRST)
    leave(page)
    platform.down = False
    enter(page, platform.launch(FIRST.launch))
    settle(page)
    leave(page)
    assert (defined(platform), platform.violations) == (PASSED, [])
    assert len(platform.said("answered")) == len(FIRST.course.questions)


def test_preferences_may_be_refused(page: Page, platform: Platform) -> None:
    platform.preferences = 403
    enter(page, platform.launch(FIRST.launch))
    settle(page)
    assert platform.verbs()[0] == "initialized"


def test_the_preferred_language_is_shown_first(page: Page, platform: Platform) -> None:
    platform.language = "sv-SE,en"
    enter(page, platform.launch(FIRST.launch))
    expect(page.locator("html")).to_have_attribute("lang", "sv")


def test_a_key_that_was_given_out_before_leaves_the_learner_with_the_device(
    page: Page, platform: Platform
) -> None:
    address = platform.launch(FIRST.launch)
    platform.spent.update(platform.sessions)
    enter(page, address)
    assert refusal(page)
    play(page, FIRST)
    assert platform.statements == []


def test_a_page_loaded_again_says_that_the_visit_has_ended(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    page.reload()
    assert refusal(page)
    assert (defined(platform), platform.violations) == (["initialized", "terminated"], [])


@pytest.mark.parametrize("mode", ["Browse", "Review"])
def test_a_visitor_who_only_looks_gets_no_result(page: Page, platform: Platform, mode: str) -> None:
    enter(page, platform.launch(FIRST.launch, mode=mode))
    play(page, FIRST)
    settle(page)
    leave(page)
    assert (defined(platform), platform.violations) == (["initialized", "terminated"], [])


def test_the_platforms_pass_mark_counts(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch, mastery=0.5))
    play(page, FIRST, {"question-10": WRONG["question-10"]})
    settle(page)
    leave(page)
    assert (defined(platform), platform.violations) == (PASSED, [])


@pytest.mark.parametrize("platform", ["once"], indirect=True)
def test_a_fail_is_said_at_the_end(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    play(page, FIRST, WRONG)
    settle(page)
    leave(page)
    assert defined(platform) == ["initialized", "completed", "failed", "terminated"]
    assert platform.violations == []


def test_whoever_leaves_comes_home_when_all_is_said(page: Page, platform: Platform) -> None:
    enter(page, platform.launch(FIRST.launch))
    play(page, FIRST)
    open_page(page, "result")
    page.locator("[data-exit]").click()
    page.wait_for_url("**/home.html")
    assert (defined(platform), platform.violations) == (PASSED, [])


def test_two_devices_keep_what_either_has_done(page: Page, platform: Platform, chromium: Browser) -> None:
    enter(page, platform.launch(FIRST.launch))
    other = chromium.new_page()
    enter(other, platform.launch(FIRST.launch))
    for device, question in ((page, "question-10"), (other, "check-11")):
        open_page(device, TEST)
        answer(device, question, "f" if question == "check-11" else "0")
        settle(device)
    [document] = platform.documents.values()
    other.close()
    assert json.loads(document)["suspended"].rpartition("~")[2].count(",") == 1
