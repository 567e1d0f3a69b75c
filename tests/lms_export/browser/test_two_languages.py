"""One package in two languages: a change keeps the visit, the page, the answers and the focus."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Frame, Locator, Page, Route, expect

from tests.lms_export.browser.player import (
    KEYS,
    LESSONS,
    Learner,
    answer,
    calls,
    course_frame,
    launch,
    open_page,
    remember,
    take_test,
)

pytestmark = pytest.mark.browser

BOTH = "both/index.html"


def change(learner: Learner, language: str) -> None:
    learner.locator(f"[data-language={language}]:visible").click()
    learner.locator(f"html[lang={language}]").wait_for()


def on_scorm_again(page: Page, address: str) -> Frame:
    page.goto(f"{address}/scorm_again.html?course={BOTH}")
    return course_frame(page)


def test_half_in_norwegian_and_half_in_swedish_is_one_score(page: Page, address: str) -> None:
    course = on_scorm_again(page, address)
    open_page(course, LESSONS[0])
    take_test(course, "t-module-1", KEYS)
    change(course, "sv")
    for lesson in LESSONS[1:]:
        open_page(course, lesson)
    take_test(course, "t-module-2", KEYS)
    record = json.loads(page.evaluate("localStorage.getItem('cmi')"))
    assert (record["core"]["lesson_status"], record["core"]["score"]["raw"]) == ("passed", "100")
    assert [record["interactions"][place]["id"] for place in "0123"] == list(KEYS)


def test_what_was_begun_in_norwegian_is_continued_in_swedish(page: Page, address: str) -> None:
    take_test(on_scorm_again(page, address), "t-module-1", KEYS)
    page.goto("about:blank")
    course = on_scorm_again(page, address)
    change(course, "sv")
    assert course.inner_text("[data-start-text]").startswith("Fortsätt där du slutade:")
    open_page(course, "result")
    assert course.inner_text("[data-score]") == "50\u00a0%"


def test_the_visit_goes_on(page: Page, address: str) -> None:
    course = launch(page, address, "good", BOTH)
    open_page(course, LESSONS[0])
    change(course, "sv")
    names = [call[0] for call in calls(page)]
    assert (names.count("LMSInitialize"), names.count("LMSFinish")) == (1, 0)


def test_the_page_its_title_and_its_language_change_together(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#lesson-trips")
    open_page(page, "l-lesson-trips")
    change(page, "sv")
    assert page.is_visible("#l-lesson-trips[lang=sv]")
    assert page.title() == "2.1 Korta resor · Över gränsen"


def test_answers_and_what_is_only_chosen_stay(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#t-module-1")
    answer(page, "question-10", "0")
    page.check("#q-check-11-t")
    change(page, "sv")
    assert page.inner_text("#q-question-10 [data-feedback]").startswith("Rätt.")
    assert page.is_checked("#q-check-11-t")


def order_of_lines(page: Page) -> list[str]:
    lines = page.locator(".sy-page--current [data-order] > [data-letter]")
    return [str(line.get_attribute("data-letter")) for line in lines.all()]


def test_lines_that_were_only_moved_stay_where_they_are(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-trips")
    page.locator("[data-order] [data-move=down]").first.click()
    before = order_of_lines(page)
    change(page, "sv")
    assert order_of_lines(page) == before


def test_a_learner_who_goes_on_while_the_language_loads_gets_both(page: Page, address: str) -> None:
    held: list[Route] = []
    page.route("**/shell/sv.js", lambda route: held.append(route))
    page.goto(f"{address}/{BOTH}#l-lesson-problem", wait_until="commit")
    page.locator("#l-lesson-problem.sy-page--current").wait_for()
    page.locator("[data-top] [data-language=sv]").click()
    open_page(page, "l-lesson-trips")
    held[0].continue_()
    page.locator("#l-lesson-trips.sy-page--current[lang=sv]").wait_for()
    assert page.locator("html").get_attribute("lang") == "sv"


def test_a_hasty_reader_gets_one_twin(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-problem")
    block = page.locator("#l-lesson-problem [data-block] >> nth=0")
    block.locator(".sy-twin button").evaluate("button => { button.click(); button.click(); }")
    expect(block.locator("[data-twin]")).to_have_count(1)


def test_what_was_looked_for_is_looked_for_in_the_other_language(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#search")
    page.fill("#sy-search-words", "först")
    page.keyboard.press("Enter")
    page.locator("[data-search-found] a").wait_for()
    change(page, "sv")
    expect(page.locator("[data-search-found] a")).to_have_text("1.1 Problemet kommer först")


def test_what_the_learner_wrote_stays(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-problem")
    page.fill("#r-reflect-1", "Naboen min")
    change(page, "sv")
    assert page.input_value("#r-reflect-1") == "Naboen min"


def test_the_keyboard_stays_at_the_switch_and_the_change_is_said(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-problem")
    page.focus("[data-top] [data-language=sv]")
    page.keyboard.press("Enter")
    expect(page.locator("[data-top] [data-language=nb]")).to_be_focused()
    assert page.inner_text("[data-said]") != ""


def test_the_paragraph_in_view_stays_in_view(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-stopped")
    block = page.locator("#l-lesson-stopped [data-block] >> nth=3")
    block.evaluate("block => window.scrollBy(0, block.getBoundingClientRect().top - 200)")
    before = top_of(block)
    page.locator("[data-top] [data-language=sv]").evaluate("button => button.click()")
    page.locator("html[lang=sv]").wait_for()
    assert top_of(block) == pytest.approx(before, abs=2)


def top_of(block: Locator) -> float:
    box = block.bounding_box()
    assert box is not None
    return box["y"]


def test_a_chosen_language_is_remembered(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}")
    change(page, "sv")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    assert page.inner_text("#cover h1") == "Över gränsen"


def test_the_platform_says_which_language_comes_first(page: Page, address: str) -> None:
    remember(page, address, **{"cmi.student_preference.language": "sv-SE"})
    course = launch(page, address, "good", BOTH)
    assert course.locator("html").get_attribute("lang") == "sv"


@pytest.mark.parametrize("wish, shown", [("sv-FI", "sv"), ("no", "nb"), ("nn-NO", "nb"), ("de", "nb")])
def test_the_browser_says_it_where_no_platform_does(browser, address: str, wish: str, shown: str) -> None:
    context = browser.new_context(locale=wish)
    page = context.new_page()
    page.goto(f"{address}/{BOTH}")
    page.locator(".sy-page--current").wait_for()
    assert page.locator("html").get_attribute("lang") == shown
    context.close()


def test_both_languages_are_there_when_the_network_is_gone(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}")
    page.locator("html.sy-complete").wait_for()
    page.context.set_offline(True)
    open_page(page, "l-lesson-trips")
    change(page, "sv")
    assert page.inner_text("#l-lesson-trips h1") == "Korta resor"


def test_a_paragraph_opens_in_the_neighbours_language_and_closes(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-problem")
    block = page.locator("#l-lesson-problem [data-block] >> nth=0")
    block.locator(".sy-twin button").press("Enter")
    expect(block.locator("[data-twin][lang=sv]")).to_contain_text("eldsjäl")
    block.locator(".sy-twin button").press("Enter")
    expect(block.locator("[data-twin]")).to_have_count(0)


def test_each_paragraph_has_a_twin_of_its_own(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-trips")
    block = page.locator("#l-lesson-trips [data-block] >> nth=0")
    block.locator(".sy-twin button").nth(1).press("Enter")
    expect(block.locator("[data-twin]")).to_have_text("Ta tåget.")


def test_a_twin_brings_no_second_field_and_no_second_id(page: Page, address: str) -> None:
    page.goto(f"{address}/{BOTH}#l-lesson-stopped")
    for button in page.locator(".sy-page--current .sy-twin button").all():
        button.click()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert sorted(set(ids)) == sorted(ids)


def test_a_package_in_one_language_offers_no_other(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html#l-lesson-problem")
    page.locator("#l-lesson-problem").wait_for()
    assert page.locator("[data-language], .sy-twin").count() == 0
