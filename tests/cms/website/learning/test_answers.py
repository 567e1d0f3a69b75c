"""What a learner leaves on the device: nothing before they act, and nothing after they deleted it."""

import re

import pytest
from playwright.sync_api import expect

from tests.cms.browsing import press_until
from tests.cms.website.conftest import ORIGIN, address

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

KEPT = "Object.keys(localStorage).length + Object.keys(sessionStorage).length"


@pytest.fixture
def learner(open_path, page_of):
    """A phone with the first lesson, its scripts ready."""
    page = open_path(address(page_of("lesson", "sv")), viewport={"width": 360, "height": 800})
    expect(page.locator("form[data-question] [type=submit]").first).to_be_visible()
    return page


def answer(page):
    question = page.locator("form[data-question]", has=page.locator("input[type=radio]")).first
    question.locator("input[type=radio]").first.check()
    question.locator("[type=submit]").click()


def test_reading_leaves_nothing(learner):
    learner.reload()
    expect(learner.locator("form[data-question] [type=submit]").first).to_be_visible()
    learner.goto("about:blank")
    learner.go_back()
    assert learner.evaluate(KEPT) == 0
    assert learner.context.cookies() == []


def test_the_course_page_leads_back_to_where_the_learner_was(learner, page_of):
    answer(learner)
    learner.goto(ORIGIN + address(page_of("course", "sv")))
    link = learner.get_by_role("link", name=re.compile("^Fortsätt: "))
    expect(link).to_have_attribute("href", address(page_of("lesson", "sv")))
    expect(learner.get_by_role("link", name="Från början")).to_be_visible()


def test_a_new_reader_is_offered_the_start_alone(learner, page_of):
    learner.goto(ORIGIN + address(page_of("course", "sv")))
    expect(learner.get_by_role("link", name="Börja kursen")).to_be_visible()
    expect(learner.locator("[data-resume]")).to_be_hidden()
    expect(learner.locator("[data-my-answers]")).to_be_hidden()


def test_answers_are_deleted_after_a_question_with_the_keyboard_alone(learner):
    answer(learner)
    press_until(learner, learner.get_by_role("button", name="Radera mina svar"))
    learner.keyboard.press("Enter")
    expect(learner.get_by_role("button", name="Behåll dem")).to_be_focused()
    press_until(learner, learner.get_by_role("button", name="Radera dem"), key="Shift+Tab")
    learner.keyboard.press("Enter")
    expect(learner.locator("[data-answers-said]")).to_be_focused()
    learner.reload()
    assert learner.evaluate(KEPT) == 0


def test_who_keeps_the_answers_has_lost_nothing(learner):
    answer(learner)
    before = learner.evaluate(KEPT)
    learner.get_by_role("button", name="Radera mina svar").click()
    learner.get_by_role("button", name="Behåll dem").click()
    assert learner.evaluate(KEPT) == before > 0
