"""Every kind of activity as a learner meets it: by keyboard, with a limit, again after a relaunch."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export.browser.player import open_page

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parents[3] / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """rules => axe.run({runOnly: rules})
    .then(found => found.violations.map(one => [one.id, one.nodes[0].html]))"""
PRINT = """() => {
    window.print = () => { window.printed = document.querySelector(".sy-sheet").innerHTML; };
}"""
ORDER, MATCH, TEXT, NUMBER, LIMITED = (
    "#q-order-3", "#q-match-4", "#q-text-5", "#q-number-6", "#q-shuffled-7"
)  # fmt: skip


def said(page: Page, form: str) -> str:
    return page.inner_text(f"{form} [data-feedback]")


def is_right(page: Page, form: str) -> bool:
    return page.get_attribute(f"{form} [data-feedback]", "data-result") == "right"


def lines(page: Page) -> list[str]:
    return page.locator(f"{ORDER} [data-text-of-line]").all_inner_texts()


@pytest.fixture
def trips(page: Page, address: str) -> Page:
    """The lesson with one question of each kind, in Norwegian."""
    page.goto(f"{address}/nb/index.html#l-lesson-trips")
    page.locator("#l-lesson-trips.sy-page--current").wait_for()
    return page


@pytest.fixture
def stopped(page: Page, address: str) -> Page:
    """The lesson with one worksheet of each kind."""
    page.goto(f"{address}/nb/index.html#l-lesson-stopped")
    page.locator("#l-lesson-stopped.sy-page--current").wait_for()
    return page


def submit(page: Page, form: str) -> None:
    page.click(f"{form} [type=submit]")


def test_lines_are_put_in_order_with_buttons_that_keep_the_focus(trips: Page) -> None:
    before = lines(trips)
    button = trips.locator(f"{ORDER} [data-move=down]").first
    button.focus()
    trips.keyboard.press("Enter")
    assert lines(trips) == [before[1], before[0], before[2]]
    expect(trips.locator(f"{ORDER} [data-move=down]").nth(1)).to_be_focused()
    assert trips.locator(f"{ORDER} [data-moved]").text_content() is not None
    assert before[0] in (trips.locator(f"{ORDER} [data-moved]").text_content() or "")


def test_the_right_order_is_right_and_is_there_again(trips: Page) -> None:
    for place, words in enumerate(["Finn problemet", "Spør dem det gjelder", "Prøv i det små"]):
        while lines(trips).index(words) > place:
            trips.locator(f"{ORDER} [data-letter]", has_text=words).locator("[data-move=up]").click()
    submit(trips, ORDER)
    assert is_right(trips, ORDER)
    trips.reload()
    expect(trips.locator(f"{ORDER} [data-feedback]")).to_contain_text("Riktig.")
    assert lines(trips)[0] == "Finn problemet"


def test_nothing_stands_in_the_right_order_at_first(trips: Page) -> None:
    assert lines(trips) != ["Finn problemet", "Spør dem det gjelder", "Prøv i det små"]
    options = trips.locator(f"{MATCH} select").first.locator("option").all_inner_texts()
    assert options[1:] == ["ideelt engasjert", "frivillig"]


def test_every_line_is_matched_before_it_is_judged(trips: Page) -> None:
    trips.locator(f"{MATCH} select").nth(0).select_option(label="frivillig")
    submit(trips, MATCH)
    assert trips.get_attribute(f"{MATCH} [data-feedback]", "data-result") == "missing"
    trips.locator(f"{MATCH} select").nth(1).select_option(label="ideelt engasjert")
    submit(trips, MATCH)
    assert is_right(trips, MATCH)


def test_a_text_is_right_whatever_its_capitals_and_spaces(trips: Page) -> None:
    trips.fill(f"{TEXT} input", "  EN   eldsjäl ")
    trips.press(f"{TEXT} input", "Enter")
    assert is_right(trips, TEXT)
    trips.reload()
    expect(trips.locator(f"{TEXT} input")).to_have_value("EN eldsjäl")


def test_a_number_is_asked_for_and_taken_with_a_comma(trips: Page) -> None:
    trips.fill(f"{NUMBER} input", "mange")
    submit(trips, NUMBER)
    expect(trips.locator(f"{NUMBER} input")).to_be_focused()
    assert "12,5" in said(trips, NUMBER)
    trips.fill(f"{NUMBER} input", "62,50")
    submit(trips, NUMBER)
    assert is_right(trips, NUMBER)


def test_attempts_are_counted_and_the_right_answer_comes_at_the_end(trips: Page) -> None:
    expect(trips.locator(f"{LIMITED} [data-attempts]")).to_contain_text("2")
    trips.check(f"{LIMITED} input[value='1']")
    submit(trips, LIMITED)
    assert "Gruppe 0" not in said(trips, LIMITED)
    trips.check(f"{LIMITED} input[value='2']")
    submit(trips, LIMITED)
    assert "Gruppe 0 (nb)" in said(trips, LIMITED)
    assert trips.is_disabled(f"{LIMITED} input[value='0']")


def test_used_attempts_are_remembered(trips: Page) -> None:
    for letter in ("1", "2"):
        trips.check(f"{LIMITED} input[value='{letter}']")
        submit(trips, LIMITED)
    trips.reload()
    expect(trips.locator(f"{LIMITED} input[value='0']")).to_be_disabled()


def test_shuffled_choices_keep_their_order_until_a_new_attempt(trips: Page) -> None:
    order = "form => [...form.querySelectorAll('input')].map(input => input.value).join('')"
    seen = trips.locator(LIMITED).evaluate(order)
    trips.reload()
    trips.locator("#l-lesson-trips.sy-page--current").wait_for()
    assert trips.locator(LIMITED).evaluate(order) == seen
    assert (
        len({trips.evaluate("seed => Synergos.answers.shuffled('0123', seed)", f"a{n}:7") for n in range(9)})
        > 1
    )


def test_a_checklist_is_kept(trips: Page) -> None:
    trips.check("#k-checklist-8-1")
    trips.reload()
    expect(trips.locator("#k-checklist-8-1")).to_be_checked()
    trips.uncheck("#k-checklist-8-1")
    trips.reload()
    expect(trips.locator("#l-lesson-trips.sy-page--current")).to_be_visible()
    assert not trips.is_checked("#k-checklist-8-1")


def test_after_shows_what_was_said_before_line_by_line(stopped: Page) -> None:
    stopped.check("#k-before-12-1-2")
    open_page(stopped, "l-lesson-trips")
    shown = stopped.locator("[data-ratings=after-9] [data-before]")
    expect(shown.nth(0)).to_be_hidden()
    assert stopped.locator("label[for=k-after-9-1-2]").inner_text() in shown.nth(1).inner_text()


def test_a_rating_is_told_and_a_tick_is_not(trips: Page) -> None:
    before = trips.evaluate("Synergos.session.state.interactions")
    trips.check("#k-checklist-8-1")
    trips.check("#k-after-9-0-3")
    assert trips.evaluate("Synergos.session.state.interactions") == before + 1


WRITTEN = {
    "r-canvas-13-users": "Ungdom\ni bygda",
    "r-wishes-14-why-2": "<b>Kafé</b>",
    "r-mirror-15-exchange": "Spør først.",
}


def test_worksheets_stay_on_the_device_and_out_of_the_state(stopped: Page) -> None:
    for field, text in WRITTEN.items():
        stopped.fill(f"#{field}", text)
    stopped.reload()
    for field, text in WRITTEN.items():
        expect(stopped.locator(f"#{field}")).to_have_value(text)
    assert "ngdom" not in stopped.evaluate("Synergos.state.encode(Synergos.session.state)")


def test_deleting_the_answers_deletes_what_was_written_and_ticked(stopped: Page) -> None:
    stopped.fill("#r-canvas-13-users", "Ungdom")
    stopped.check("#k-before-12-1-2")
    open_page(stopped, "result")
    stopped.click("[data-delete-ask]")
    stopped.click("[data-delete-yes]")
    open_page(stopped, "l-lesson-stopped")
    assert stopped.input_value("#r-canvas-13-users") == ""
    assert not stopped.is_checked("#k-before-12-1-2")


def print_sheet(page: Page, worksheet: str) -> str:
    page.evaluate(PRINT)
    page.click(f"{worksheet} [data-print-sheet]")
    return str(page.evaluate("window.printed"))


def test_a_sheet_holds_what_was_written_as_text(stopped: Page) -> None:
    stopped.fill("#r-wishes-14-why-2", "<b>Kafé</b>")
    sheet = print_sheet(stopped, ".sy-wishes")
    assert "&lt;b&gt;Kafé&lt;/b&gt;" in sheet
    assert "textarea" not in sheet and "id=" not in sheet


def test_only_the_sheet_is_printed_and_it_is_put_away(stopped: Page) -> None:
    print_sheet(stopped, ".sy-mirror")
    stopped.emulate_media(media="print")
    assert stopped.locator(".sy-sheet__page:visible").count() == 2
    assert not stopped.is_visible("main")
    stopped.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert stopped.is_visible("main") and stopped.locator(".sy-sheet").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_activities(stopped: Page, scheme: Literal["light", "dark"]) -> None:
    stopped.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    stopped.evaluate(AXE)
    assert stopped.evaluate(RUN, RULES) == []
    open_page(stopped, "l-lesson-trips")
    stopped.fill(f"{NUMBER} input", "mange")
    for form in (ORDER, MATCH, NUMBER):
        submit(stopped, form)
    for letter in ("1", "2"):
        stopped.check(f"{LIMITED} input[value='{letter}']")
        submit(stopped, LIMITED)
    stopped.evaluate("window.scrollTo(0, 0)")  # a button half under the bar would pass for a small one
    assert stopped.evaluate(RUN, RULES) == []


def test_activities_fit_in_320_pixels(stopped: Page) -> None:
    stopped.set_viewport_size({"width": 320, "height": 640})
    widths = [stopped.evaluate("document.documentElement.scrollWidth")]
    open_page(stopped, "l-lesson-trips")
    widths.append(stopped.evaluate("document.documentElement.scrollWidth"))
    assert widths == [320, 320]
