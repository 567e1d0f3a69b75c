"""The course by keyboard: focus, answers, glossary."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export.browser.player import open_page

pytestmark = pytest.mark.browser


def test_a_new_page_takes_the_focus_to_its_heading(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    page.focus("[data-start]")
    page.keyboard.press("Enter")
    expect(page.locator("#l-lesson-problem h1")).to_be_focused()


def test_a_question_is_answered_with_space_and_enter(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html#t-module-1")
    page.focus("#q-question-10-0")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    assert page.inner_text("#q-question-10 [data-feedback]").startswith("Riktig. 1 av 1 poeng")


def test_an_empty_answer_is_asked_for(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html#t-module-1")
    page.click("#q-question-10 [type=submit]")
    assert page.inner_text("#q-question-10 [data-feedback]") == "Velg et svar først."


def test_a_word_opens_after_its_paragraph_and_escape_closes_it(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html#l-lesson-problem")
    word = page.locator("#l-lesson-problem button.sy-word", has_text="ildsjel")
    word.focus()
    page.keyboard.press("Enter")
    assert "eldsjäl" in page.inner_text("#l-lesson-problem .sy-read > p + .sy-panel")
    page.keyboard.press("Escape")
    assert word.get_attribute("aria-expanded") == "false"


def test_every_lesson_and_test_is_reached_with_next(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    page.click("[data-start]")
    visited = []
    while page.is_visible("[data-next]"):
        visited.append(page.locator(".sy-page--current").get_attribute("id"))
        page.click("[data-next]")
    assert visited == ["l-lesson-problem", "l-lesson-stopped", "t-module-1", "l-lesson-trips", "t-module-2"]


def test_it_fits_in_320_pixels(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}/sv/index.html")
    widths = []
    for name in ("cover", "contents", "l-lesson-problem", "l-lesson-stopped", "t-module-1", "result"):
        open_page(page, name)
        widths.append(page.evaluate("document.documentElement.scrollWidth"))
    assert widths == [320] * 6


def test_the_skip_link_leads_to_the_heading_and_keeps_the_place(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html#l-lesson-trips")
    page.focus(".sy-skip")
    page.keyboard.press("Enter")
    expect(page.locator("#l-lesson-trips h1")).to_be_focused()
    assert page.url.endswith("#l-lesson-trips")
