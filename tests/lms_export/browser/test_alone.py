"""The package without a platform: from a web server and straight from disk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.lms_export.browser.player import KEYS, answer, open_page, play_all

pytestmark = pytest.mark.browser


@pytest.fixture(params=["server", "disk"])
def index(request: pytest.FixtureRequest, address: str, folder) -> str:
    return f"{address}/nb/index.html" if request.param == "server" else f"file://{folder}/nb/index.html"


def test_a_notice_says_that_no_platform_is_connected(page: Page, index: str) -> None:
    page.goto(index)
    assert page.is_visible("[data-notice]")


def test_the_whole_course_can_be_passed(page: Page, index: str) -> None:
    page.goto(index)
    play_all(page, KEYS)
    open_page(page, "result")
    assert page.inner_text("[data-verdict]") == "Du har bestått kurset."
    assert page.inner_text("[data-score]") == "100\u00a0%"


def test_state_survives_reload(page: Page, index: str) -> None:
    page.goto(index)
    open_page(page, "t-module-1")
    answer(page, "question-10", "0")
    page.reload()
    assert page.is_visible("#t-module-1") and page.is_checked("#q-question-10-0")


def test_a_reflection_stays_on_the_device(page: Page, index: str) -> None:
    page.goto(f"{index}#l-lesson-problem")
    page.fill("#r-reflect-1", "Naboen min")
    page.reload()
    assert page.input_value("#r-reflect-1") == "Naboen min"


def test_the_learner_can_delete_everything(page: Page, index: str) -> None:
    page.goto(index)
    play_all(page, KEYS)
    open_page(page, "result")
    page.click("[data-delete-ask]")
    page.click("[data-delete-yes]")
    assert page.inner_text("[data-score]") == "0\u00a0%"


def test_nothing_is_asked_of_another_host(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/nb/index.html")
    play_all(page, KEYS)
    assert [url for url in asked if not url.startswith((address, "data:"))] == []


def test_the_course_goes_on_when_the_network_is_gone(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    page.locator("html.sy-complete").wait_for()
    page.context.set_offline(True)
    open_page(page, "l-lesson-problem")
    assert page.evaluate("document.querySelector('#l-lesson-problem img').naturalWidth") > 0
    assert page.inner_text("[data-saved-text]") != ""


def test_without_javascript_everything_can_be_read(browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/nb/index.html")
    page.click("[data-start]")
    for _page in range(4):
        page.click("[rel=next]")
    assert page.is_visible("#q-question-20 legend") and page.is_visible(".sy-unscripted")
    context.close()
