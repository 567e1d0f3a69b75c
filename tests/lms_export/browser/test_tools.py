"""Search, notes and certificate, inside the package and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.lms_export.browser.player import KEYS, launch, open_page, play_all, remember

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


def test_what_fields_and_buttons_say_is_not_searched(alone: Page) -> None:
    assert look_for(alone, "enheten") == []


def test_the_word_that_comes_first_is_marked(alone: Page) -> None:
    look_for(alone, "startet ildsj")
    assert alone.inner_text("[data-search-found] li:first-child mark").lower() == "ildsj"


def test_asking_for_nothing_leaves_no_old_answer(alone: Page) -> None:
    look_for(alone, "ildsj")
    alone.fill("#sy-search-words", "")
    alone.keyboard.press("Enter")
    expect(alone.locator("[data-search-found] li")).to_have_count(0)


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


def test_the_certificate_has_the_name_as_it_is_said(page: Page, address: str) -> None:
    remember(page, address, student_id="kari", student_name="Ås, Kari")
    course = launch(page, address, "good")
    play_all(course, KEYS)
    open_page(course, "certificate")
    assert course.input_value("#sy-certificate-name") == "Kari Ås"


def test_deleting_the_answers_takes_nothing_from_the_result_on_the_certificate(
    page: Page, address: str
) -> None:
    course = launch(page, address, "good")
    play_all(course, KEYS)
    open_page(course, "result")
    course.click("[data-delete-ask]")
    course.click("[data-delete-yes]")
    open_page(course, "certificate")
    assert "100" in course.inner_text("[data-certificate-score]")


def test_without_storage_what_is_written_can_still_be_printed(page: Page, address: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })"
    )
    page.goto(f"{address}/nb/index.html")
    play_all(page, KEYS)
    open_page(page, "certificate")
    page.fill("#sy-certificate-name", "Kari Ås")
    page.evaluate("window.print = () => {}")
    page.click("[data-certificate] [data-print-sheet]")
    assert "Kari Ås" in (page.text_content("body > .sy-sheet") or "")


def test_without_scripts_nothing_is_offered_that_needs_them(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/nb/index.html")
    shown = [name for name in ("result", "search", "notes", "certificate") if page.is_visible(f"#{name}")]
    context.close()
    assert shown == []


def test_the_printed_notes_have_no_empty_page(alone: Page) -> None:
    open_page(alone, "notes")
    alone.emulate_media(media="print")
    assert alone.locator("[data-shell]").evaluate("shell => getComputedStyle(shell).minHeight") == "0px"
