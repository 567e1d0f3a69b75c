"""The pictures of the tutorials, taken from the demo in three languages.

Start the demo anew, then: ``PYTHONPATH=.ci .venv/bin/python -m tutorial_pictures http://127.0.0.1:8000``.
It changes one paragraph of the pilot course, translates it and sends it for review, as the tutorials do.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs/images"
USERS = Path(os.environ.get("SYNERGOS_VAR", ROOT / "var")) / "demo-users.txt"
LANGUAGES = ("nb", "sv", "en")
COURSE = "Sosialt entreprenørskap over grensen"
LESSON = "Er dere klare?"


def main(address: str) -> None:
    with sync_playwright() as playwright:
        executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        _change_source(_log_in(browser, address, "editor-nb"), address)
        translator = _log_in(browser, address, "translator-sv")
        for language in LANGUAGES:
            _speak(translator, address, language)
            board = _open_board(translator, address)
            _take(translator, f"board-{language}")
            translator.goto(board)
            translator.locator("[data-mine]").scroll_into_view_if_needed()
            _take(translator, f"translate-{language}")
        _translate(translator)
        reviewer = _log_in(browser, address, "reviewer-sv")
        for language in LANGUAGES:
            _speak(reviewer, address, language)
            reviewer.goto(re.sub("/translate/(.*/sv/).*", r"/languages/review/\1", translator.url))
            _take(reviewer, f"review-{language}")
        browser.close()


def _log_in(browser: Browser, address: str, name: str) -> Page:
    lines = [line.split() for line in USERS.read_text().splitlines()]
    password = {line[0]: line[1] for line in lines if len(line) == 2}[name]
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(f"{address}/admin/login/")
    page.locator("[name=username]").fill(name)
    page.locator("[name=password]").fill(password)
    page.locator("[type=submit]").click()
    page.wait_for_url(f"{address}/admin/")
    return page


def _speak(page: Page, address: str, language: str) -> None:
    page.goto(f"{address}/admin/account/")
    for field in ("first_name", "last_name"):
        page.locator(f"[name=name_email-{field}]").fill("Demo")
    page.locator("[name=locale-preferred_language]").select_option(language)
    page.locator("main form [type=submit]").last.click()
    page.locator(f"html[lang={language}]").wait_for()


def _change_source(page: Page, address: str) -> None:
    _open_board(page, address, go_to_language="nb")
    page.locator("[data-contentpath=body] [contenteditable=true]").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" De måtte også ha tid.")
    page.wait_for_function(
        "() => [...document.querySelectorAll('[data-contentpath=body] input')]"
        ".some(input => input.value.includes('De måtte også ha tid'))"
    )
    page.locator("footer [data-w-dropdown-target=toggle]").last.click()
    page.locator("[name=action-publish]").click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def _open_board(page: Page, address: str, go_to_language: str = "") -> str:
    """Leaves the board of the course open; the address where the lesson's Swedish goes on."""
    page.goto(f"{address}/admin/parity/")
    page.get_by_role("link", name=COURSE).first.click()
    row = page.get_by_role("row").filter(has_text=LESSON)
    if go_to_language:
        row.locator("th a").click()
        page.wait_for_url(re.compile(r"/edit/$"))
        return page.url
    row.scroll_into_view_if_needed()
    return address + (row.locator(".parity-cell--behind a[href*='/sv/']").get_attribute("href") or "")


def _translate(page: Page) -> None:
    box = page.locator("[data-mine] textarea[data-box]")
    box.fill(f"{box.input_value()} De behövde också ha tid.")
    page.keyboard.press("Control+s")
    page.locator("[data-mine]").wait_for(state="detached")
    page.locator("button[name=action][value=send]").click()
    page.locator(".messages .success").wait_for()


def _take(page: Page, name: str) -> None:
    """Few colours are enough for a screen, and a fifth of the size."""
    page.wait_for_load_state("networkidle")
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB")
    picture.quantize(128).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(sys.argv[1])
