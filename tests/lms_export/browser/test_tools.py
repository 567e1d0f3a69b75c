"""Search, notes and certificate, inside the package and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.lms_export.browser.player import KEYS, open_page, play_all

pytestmark = pytest.mark.browser


@pytest.fixture
def alone(page: Page, folder: Path) -> Page:
    page.goto(f"file://{folder}/nb/index.html")
    page.locator(".sy-page--current").wait_for()
    return page


def look_for(page: Page, words: str) -> list[str]:
    open_page(page, "search")
    page.fill("#sy-search-words", words)
    page.keyboard.press("Enter")
    page.locator("[data-search-said]:not(:empty)").wait_for()
    return page.locator("[data-search-found] a").all_inner_texts()


def test_a_word_is_found_by_its_beginning(alone: Page) -> None:
    assert look_for(alone, "ildsj")[:2] == ["1.1 Problemet kommer først", "1.2 Når det stopper"]


def test_the_neighbours_letters_find_the_same_word(alone: Page) -> None:
    assert look_for(alone, "FÖRST") == ["1.1 Problemet kommer først"]


def test_what_is_not_there_is_not_found(alone: Page) -> None:
    assert look_for(alone, "ost") == []
    assert alone.inner_text("[data-search-said]") != ""


def test_a_note_is_kept_and_listed(alone: Page) -> None:
    open_page(alone, "l-lesson-stopped")
    alone.click(".sy-page--current .sy-note-pad summary")
    alone.fill(".sy-page--current .sy-note-pad textarea", "Spør Høylandet")
    alone.reload()
    open_page(alone, "notes")
    assert alone.inner_text("[data-notes-all] p") == "Spør Høylandet"


def test_deleting_the_answers_deletes_the_notes(alone: Page) -> None:
    open_page(alone, "l-lesson-stopped")
    alone.click(".sy-page--current .sy-note-pad summary")
    alone.fill(".sy-page--current .sy-note-pad textarea", "Spør Høylandet")
    open_page(alone, "result")
    alone.click("[data-delete-ask]")
    alone.click("[data-delete-yes]")
    open_page(alone, "notes")
    assert alone.is_visible("[data-notes-none]")


def test_there_is_no_certificate_before_the_end(alone: Page) -> None:
    open_page(alone, "certificate")
    assert not alone.is_visible("[data-certificate]")


def test_the_certificate_has_the_name_the_learner_wrote(alone: Page) -> None:
    play_all(alone, KEYS)
    open_page(alone, "certificate")
    alone.fill("#sy-certificate-name", "Kari Ås")
    alone.evaluate("window.print = () => {}")
    alone.click("[data-certificate] [data-print-sheet]")
    assert "Kari Ås" in (alone.text_content("body > .sy-sheet") or "")
