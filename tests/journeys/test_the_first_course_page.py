"""The tutorial "Your first course page", followed word for word: its files on a server of their own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import _free_port, _wait_for

pytestmark = [pytest.mark.browser, pytest.mark.site, pytest.mark.django_db]

ROOT = Path(__file__).resolve().parents[2]
TUTORIAL = ROOT / "docs/tutorial/your-first-course-page.md"
DEMO = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def folder(site_address, tmp_path_factory):
    """Each block that a sentence names a file for; only the address of the site is another."""
    folder = tmp_path_factory.mktemp("page")
    blocks = re.findall(r"file `([\w.]+)`.*?```\w+\n(.*?)```", TUTORIAL.read_text(), re.DOTALL)
    for name, text in blocks:
        (folder / name).write_text(text.replace(DEMO, site_address))
    assert {name for name, _text in blocks} == {"index.html", "course.js", "course.css"}
    return folder


@pytest.fixture(scope="module")
def address(folder):
    port = _free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    log = folder.parent / "server.log"
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
    try:
        _wait_for(f"http://127.0.0.1:{port}/", server, log)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(timeout=20)


def test_the_course_is_shown_with_its_modules(page, address):
    page.goto(address)
    page.locator("#modules > ul > li").first.wait_for()
    assert page.locator("#modules > ul > li").count() == 4
    assert page.locator("html").get_attribute("lang") == "nb"


def test_a_lesson_can_be_read_in_swedish(page, address):
    page.goto(address)
    page.locator("#modules li li a").first.click()
    page.locator("#languages a[lang=sv]").click()
    page.locator("html[lang=sv]").wait_for()
    assert "sv/" in page.url
    assert len(page.locator("#text").inner_text()) > 500


def test_what_has_not_changed_is_not_sent_again(page, address, site_address):
    """The browser tells a script 200 all the same; what came over the network says how much."""
    page.goto(address)
    page.locator("#modules li").first.wait_for()
    with page.expect_response(lambda answer: "@outline" in answer.url) as again:
        page.reload()
    assert again.value.request.sizes()["responseBodySize"] == 0


def test_a_page_that_is_not_there_is_said_in_a_sentence(page, address):
    page.goto(f"{address}#nb/finnes-ikke")
    page.locator("#problem", has_text="nb/finnes-ikke").wait_for()


def test_it_fits_a_telephone(page, address):
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(address)
    page.locator("#modules li li a").first.click()
    page.locator("[aria-current=page]").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
