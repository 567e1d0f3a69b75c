"""The probe package says what a platform can do, and survives platforms that can do nothing."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Frame, Page, expect

from lms_export.package import write_zip
from lms_export.probe import EDITIONS, probe_package
from tests.lms_export.browser.conftest import Quiet

pytestmark = pytest.mark.browser

SCORM_AGAIN = Path(__file__).parents[3] / "node_modules/scorm-again/dist"
PLATFORM = """<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>A learning platform</title>{script}<body><iframe id="course" name="course" title="Course"
 width="900" height="700" src="{place}/index.html"></iframe>"""
RUNTIME = """<script src="{file}"></script><script>
window.{api} = new {kind}({{ autocommit: false, logLevel: 5 }});
const kept = localStorage.getItem("{api}");
if (kept) window.{api}.loadFromJSON(JSON.parse(kept), "");
window.{api}.on("{commit}", () =>
  localStorage.setItem("{api}", JSON.stringify(window.{api}.renderCMIToJSONObject().cmi)));
</script>"""
AGAIN_2004 = RUNTIME.format(file="scorm2004.js", api="API_1484_11", kind="Scorm2004API", commit="Commit")
AGAIN = {
    "scorm12": RUNTIME.format(file="scorm12.js", api="API", kind="Scorm12API", commit="LMSCommit"),
    "scorm2004-3": AGAIN_2004,
    "scorm2004-4": AGAIN_2004,
}
THROWING = "<script>window.API = new Proxy({}, { get() { throw new Error('no'); } });</script>"
SILENT = "<script>window.API = { LMSInitialize: () => '', LMSGetValue: () => '' };</script>"
SMALL = """<script>const kept = {}; window.API = {
  LMSInitialize: () => "true", LMSGetLastError: () => "0", LMSCommit: () => "true",
  LMSGetValue: (name) => kept[name] || "",
  LMSSetValue: (name, value) => { kept[name] = value.slice(0, 4096); return "true"; } };</script>"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Every platform as a page, beside the probes."""
    folder = tmp_path_factory.mktemp("probe")
    for format in EDITIONS:
        with zipfile.ZipFile(write_zip(probe_package(format), folder / f"{format}.zip").path) as archive:
            archive.extractall(folder / format)
        (folder / f"again-{format}.html").write_text(PLATFORM.format(script=AGAIN[format], place=format))
    for name, script in {"throwing": THROWING, "silent": SILENT, "small": SMALL, "none": ""}.items():
        (folder / f"{name}.html").write_text(PLATFORM.format(script=script, place="scorm12"))
    for name in ("scorm12.js", "scorm2004.js"):
        shutil.copy(SCORM_AGAIN / name, folder)
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def opened(page: Page, address: str) -> Frame:
    page.goto(address)
    frame = page.frame("course")
    assert frame is not None
    frame.locator("[data-results] dl").wait_for()
    return frame


def verdicts(frame: Frame) -> dict[str, str]:
    rows = frame.locator("tbody tr").all()
    return {row.locator("th").inner_text(): row.locator("td").first.inner_text() for row in rows}


@pytest.mark.parametrize("format", EDITIONS)
def test_a_good_platform_takes_everything(page: Page, site: str, format: str) -> None:
    found = verdicts(opened(page, f"{site}/again-{format}.html"))
    refused = {name: said for name, said in found.items() if said in ("Avvist", "Refused")}
    refused.pop("cmi.suspend_data 8192", None)
    assert refused == {}
    assert len(found) > 30


@pytest.mark.parametrize("format", EDITIONS)
def test_the_second_launch_finds_what_the_first_left(page: Page, site: str, format: str) -> None:
    address = f"{site}/again-{format}.html"
    opened(page, address)
    page.goto("about:blank")
    again = opened(page, address)
    assert verdicts(again)["cmi.suspend_data"] in ("Ja", "Yes")


def test_the_size_at_which_a_platform_stops_is_shown(page: Page, site: str) -> None:
    found = verdicts(opened(page, f"{site}/small.html"))
    assert found["cmi.suspend_data 4096"] in ("Ja", "Yes")
    assert found["cmi.suspend_data 8192"] not in ("Ja", "Yes")


def test_a_platform_without_finish_is_told(page: Page, site: str) -> None:
    assert verdicts(opened(page, f"{site}/small.html"))["LMSFinish"] in ("Mangler", "Not there")


@pytest.mark.parametrize("platform", ["throwing", "silent", "none"])
def test_a_hostile_platform_breaks_nothing(page: Page, site: str, platform: str) -> None:
    frame = opened(page, f"{site}/{platform}.html")
    frame.locator("[data-end]").click()
    assert frame.locator("[data-text]").input_value().startswith("Synergos probe scorm12")


def test_the_language_can_be_switched(page: Page, site: str) -> None:
    frame = opened(page, f"{site}/again-scorm12.html")
    frame.locator("[data-language=en]").click()
    expect(frame.locator("h1")).to_have_text("What this learning platform can do")
    assert frame.evaluate("document.documentElement.lang") == "en"


def test_names_of_learners_are_not_shown(page: Page, site: str) -> None:
    page.add_init_script(
        'localStorage.setItem("API", JSON.stringify({core: {student_name: "Nordmann, Kari"}}))'
    )
    frame = opened(page, f"{site}/again-scorm12.html")
    assert "Nordmann" not in frame.locator("[data-text]").input_value()
    assert "•••" in frame.locator("[data-text]").input_value()


def test_the_results_can_be_taken_away_as_text(page: Page, site: str) -> None:
    frame = opened(page, f"{site}/again-scorm12.html")
    frame.locator("[data-copy]").click()
    expect(frame.locator("[data-status]")).not_to_be_empty()
