"""The API is found wherever a platform puts it, or the course plays alone within a second."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export.browser.player import calls, course_frame

pytestmark = pytest.mark.browser

CONNECTED = "document.querySelector('[data-notice]').hidden"


def test_in_a_parent_five_frames_up(page: Page, address: str, folder) -> None:
    chain = [f"<iframe src='deep{n + 1}.html' title='deep'></iframe>" for n in range(4)]
    chain.append("<iframe src='nb/index.html' title='course'></iframe>")
    for number, body in enumerate(chain):
        (folder / f"deep{number}.html").write_text(f"<!doctype html><title>deep</title>{body}")
    page.goto(f"{address}/host.html?lms=good&course=deep0.html")
    page.wait_for_function("localStorage.getItem('calls')")
    assert calls(page)[0] == ["LMSInitialize", ""]


def test_in_the_opener(page: Page, address: str) -> None:
    page.goto(f"{address}/host.html?lms=good&course=about:blank")
    with page.expect_popup() as popup:
        page.evaluate("window.open('nb/index.html')")
    popup.value.locator(".sy-page--current").wait_for()
    assert popup.value.evaluate(CONNECTED)


def test_in_the_parent_of_the_opener(page: Page, address: str, folder) -> None:
    (folder / "opener.html").write_text(
        "<!doctype html><title>o</title><script>open('nb/index.html')</script>"
    )
    with page.expect_popup() as popup:
        page.goto(f"{address}/host.html?lms=good&course=opener.html")
    popup.value.locator(".sy-page--current").wait_for()
    assert popup.value.evaluate(CONNECTED)


def test_a_parent_of_another_origin_leaves_the_course_alone(page: Page, address: str, folder) -> None:
    elsewhere = address.replace("127.0.0.1", "localhost")
    (folder / "foreign.html").write_text(
        "<!doctype html><link rel='icon' href='data:,'><title>f</title>"
        f"<iframe id='course' name='course' title='course' src='{elsewhere}/nb/index.html'></iframe>"
    )
    page.goto(f"{address}/foreign.html")
    assert not course_frame(page).evaluate(CONNECTED)


def test_no_api_at_all_is_known_within_a_second(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    expect(page.locator("[data-notice]")).to_contain_text(
        "Ikke koblet til en læringsplattform.", timeout=1000
    )
