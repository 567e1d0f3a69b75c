"""The player and the plain pages in every light, width and way of reading."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export.browser.player import KEYS, LESSONS, TESTS, open_page
from tests.lms_export.browser.test_accessibility import AXE, RULES

pytestmark = pytest.mark.browser

PLAYER_PAGES = ("cover", "contents", *LESSONS, *TESTS, "result")
PLAIN_PAGES = (
    "index.html",
    "plain/nb/contents.html",
    "plain/sv/l-lesson-problem.html",
    "plain/nb/l-lesson-stopped.html",
    "plain/nb/t-module-2.html",
)
CONDITIONS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
}
# Style sheets that a style sheet brings would be asked for by script, which the pages' policy forbids.
RUN = """rules => axe.run({runOnly: rules, preload: false})
    .then(found => found.violations.map(one => [one.id, one.nodes[0].html]))"""
IS_BLACK_ON_WHITE = """() => {
    const page = document.querySelector('.sy-page--current');
    const frame = [...document.querySelectorAll('.sy-top, .sy-foot, .sy-twin')];
    const shown = frame.filter(one => one.offsetParent);
    return [getComputedStyle(page).color, getComputedStyle(document.body).backgroundColor, shown.length];
}"""


@pytest.fixture(params=list(CONDITIONS.values()), ids=list(CONDITIONS))
def reader(request: pytest.FixtureRequest, page: Page) -> Page:
    page.emulate_media(reduced_motion="reduce", **request.param)
    page.set_viewport_size({"width": 320, "height": 640})
    return page


def _violations(page: Page) -> list:
    page.evaluate(AXE)
    return page.evaluate(RUN, RULES)


def test_axe_finds_nothing_in_a_course_of_two_languages(reader: Page, address: str) -> None:
    reader.goto(f"{address}/both/index.html")
    found = {}
    for name in PLAYER_PAGES:
        open_page(reader, name)
        reader.evaluate(
            "document.querySelectorAll('.sy-page--current .sy-twin button').forEach(b => b.click())"
        )
        found[name] = _violations(reader)
    assert {name: violations for name, violations in found.items() if violations} == {}


def test_axe_finds_nothing_on_plain_pages(reader: Page, address: str) -> None:
    found = {}
    for name in PLAIN_PAGES:
        reader.goto(f"{address}/{'parts' if name == 'index.html' else 'both'}/{name}")
        found[name] = _violations(reader)
    assert {name: violations for name, violations in found.items() if violations} == {}


def test_nothing_is_wider_than_320_pixels(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}/both/index.html")
    widths = set()
    for name in PLAYER_PAGES:
        open_page(page, name)
        widths.add(page.evaluate("document.documentElement.scrollWidth"))
    assert widths == {320}


def test_a_lesson_is_printed_without_the_frame(page: Page, address: str) -> None:
    page.goto(f"{address}/both/index.html#l-lesson-problem")
    page.locator("#l-lesson-problem").wait_for()
    page.emulate_media(media="print")
    assert page.evaluate(IS_BLACK_ON_WHITE) == ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)", 0]


def test_the_whole_course_is_played_by_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    _press(page, "[data-start]")
    while page.is_visible("[data-next]"):
        if page.locator(".sy-page--current.sy-test").count():
            _answer_by_keyboard(page)
        before = page.url
        _press(page, "[data-next]")
        expect(page).not_to_have_url(before)
        expect(page.locator(".sy-page--current h1")).to_be_focused()
    assert page.inner_text("[data-verdict]") == "Du har bestått kurset."


def _answer_by_keyboard(page: Page) -> None:
    for question in TESTS[page.url.rpartition("#")[2]]:
        for letter in KEYS[question]:
            page.focus(f"#q-{question} input[value='{letter}']")
            page.keyboard.press("Space")
        page.keyboard.press("Enter")


def _press(page: Page, button: str) -> None:
    page.focus(button)
    page.keyboard.press("Enter")


def test_without_javascript_every_page_in_every_language_is_one_link_after_another(
    browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False, locale="nb")
    page = context.new_page()
    page.goto(f"{address}/both/index.html")
    page.click(".sy-cover [hreflang=sv]")
    page.click("text=Problemet kommer först")
    visited = [page.inner_text("h1")]
    while page.locator("[rel=next]").count():
        page.click("[rel=next]")
        visited.append(page.inner_text("h1"))
    assert len(visited) == len(LESSONS) + len(TESTS)
    context.close()


@pytest.fixture
def offline(browser, address: str):
    """A course whose network is lost before any page but the first has come."""
    context = browser.new_context(locale="nb")
    page = context.new_page()
    page.route("**/pages/**", lambda route: route.abort())
    page.goto(f"{address}/nb/index.html")
    page.locator(".sy-page--current").wait_for()
    yield page
    context.close()


def test_a_page_that_does_not_come_is_said_and_asked_for_again(offline: Page) -> None:
    offline.click("[data-start]")
    expect(offline.locator("[data-notice] button")).to_be_visible()
    offline.unroute("**/pages/**")
    offline.click("[data-notice] button")
    expect(offline.locator("#l-lesson-problem.sy-page--current")).to_be_visible()


def test_a_page_that_did_not_come_does_not_count_as_opened(offline: Page) -> None:
    offline.click("[data-start]")
    offline.locator("[data-notice] button").wait_for()
    assert offline.evaluate("Synergos.session.state.opened") == []
