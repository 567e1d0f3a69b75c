"""A learner opens a live package on scorm-again: the platform at one address, the course at another."""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import threading
import zipfile
from contextvars import copy_context
from pathlib import Path

import pytest

from lms_export.dispatch.making import write_file
from lms_export.dispatch.models import Seat
from lms_export.html.suspend_data import SEAT, decode
from tests.academies.factories import days_from_now
from tests.cms.browsing import faults, is_too_wide
from tests.dispatch.factories import licence
from tests.lms_export.browser.conftest import SCORM_AGAIN, Quiet
from tests.lms_export.browser.player import KEYS, play_all, take_test

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
HERE = Path(__file__).parent
HOST = "http://127.0.0.1:8000"
WHO = ("learner-4711", "Nordmann", "Kari")


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("platform")
    for source in (HERE / "platform.html", HERE / "stranger.html"):
        shutil.copy(source, folder)
    for name in ("scorm12.js", "scorm2004.js"):
        shutil.copy(SCORM_AGAIN / name, folder)
    return folder


def _served(folder):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}"


@pytest.fixture
def platform(folder):
    """The origin of the learning platform."""
    server, origin = _served(folder)
    yield origin
    server.shutdown()


@pytest.fixture
def stranger(folder):
    """The origin of somebody who has no part in this."""
    server, origin = _served(folder)
    yield origin
    server.shutdown()


@pytest.fixture
def asked():
    """What the host was asked: method, address, headers and body."""
    return []


@pytest.fixture
def page(chromium, client, asked):
    """Django answers for the host, inside the test's own transaction."""
    context = chromium.new_context(bypass_csp=False, viewport={"width": 1000, "height": 800}, locale="nb-NO")
    of_the_test = copy_context()

    def answer(route):
        request = route.request
        asked.append((request.method, request.url, dict(request.headers), request.post_data or ""))
        sent = {"data": request.post_data_buffer or b"", "content_type": "text/plain"}
        more = {"HTTP_ORIGIN": request.headers.get("origin", "")}
        response = client.generic(request.method, request.url.removeprefix(HOST), **sent, **more)
        route.fulfill(status=response.status_code, headers=dict(response.items()), body=response.getvalue())

    context.route(f"{HOST}/**", lambda route: of_the_test.copy().run(answer, route))
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


@pytest.fixture
def launch(page, folder, platform):
    """Puts the package on the platform, opens it, and waits for ``sight``."""

    def launched(found, sight=".sy-page--current", **query):
        with zipfile.ZipFile(write_file(found, folder / "zips").path) as archive:
            archive.extractall(folder / found.key.lower())
        words = "&".join(f"{name}={value}" for name, value in {"package": found.key.lower(), **query}.items())
        page.goto(f"{platform}/platform.html?{words}")
        around = page.frame_locator("#course")
        (around.frame_locator("iframe") if sight.startswith(".sy") else around).locator(sight).wait_for()
        return (
            page.frame(name="course").child_frames[0]
            if sight.startswith(".sy")
            else page.frame(name="course")
        )

    return launched


def left(page):
    """What the platform holds when the learner has gone."""
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("document.getElementById('course').contentDocument?.title === ''")
    return json.loads(page.evaluate("localStorage.getItem('cmi')"))


def test_a_learner_passes_and_the_host_never_hears_who_it_was(page, platform, launch, asked):
    play_all(launch(licence(origins=(platform,))), KEYS)
    core = left(page)["core"]
    assert (core["lesson_status"], core["score"]["raw"]) == ("passed", "100")
    assert not any(word in str(request) for request in asked for word in WHO)
    assert not any("cookie" in request[2] for request in asked) and page.context.cookies() == []


def test_the_second_visit_goes_on_in_the_same_seat_with_scorm_2004(page, platform, launch, asked):
    found = licence(origins=(platform,), format="scorm2004-4", agreement__seats=1)
    take_test(launch(found, api="2004"), "t-module-1", KEYS)
    kept = left(page)["suspend_data"]
    course = launch(found, api="2004")
    assert course.inner_text("[data-start-text]") == "Fortsett der du slapp: Prøve: Problemet"
    assert Seat.objects.count() == 1 and SEAT.match(kept) and decode(kept).answers
    number = kept.split("~")[1]
    assert {request[0] for request in asked if number in str(request)} == {"POST"}
    assert not any(number in request[1] for request in asked)


def test_after_the_agreement_the_learner_is_told_and_the_platform_hears_nothing(page, platform, launch):
    ended = {"agreement__valid_from": days_from_now(-9), "agreement__valid_until": days_from_now(-1)}
    around = launch(licence(origins=(platform,), **ended), "[data-screen]")
    assert around.inner_text("h1") == "Avtalen om dette kurset er utløpt"
    assert page.evaluate("[API.isInitialized(), localStorage.getItem('cmi')]") == [False, None]
    assert around.locator("iframe").count() == 0


def test_without_a_seat_no_status_is_set(page, platform, launch):
    around = launch(licence(origins=(platform,), agreement__seats=0), "[data-screen]")
    assert around.inner_text("h1") == "Alle plassene er tatt"
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    assert page.evaluate("[API.cmi.core.lesson_status, localStorage.getItem('cmi')]") == [
        "not attempted",
        None,
    ]


WAIT_ANEW = """() => {
    window.later = "waiting";
    Synergos.adapters.live.connect().then(() => { window.later = "connected"; });
}"""


def test_what_another_origin_says_changes_nothing(page, platform, stranger, launch):
    course = launch(licence(origins=(platform,)), stranger=f"{stranger}/stranger.html")
    course.evaluate(WAIT_ANEW)
    page.frame(name="stranger").evaluate("shout()")
    course.wait_for_function("origin => Synergos.log.join().includes(origin)", arg=stranger)
    assert course.evaluate("later") == "waiting" and page.frame(name="stranger").evaluate("heard") == []
    assert left(page)["core"]["lesson_status"] == "incomplete"


def test_another_origin_cannot_show_the_course(page, platform, stranger, launch):
    address = launch(licence(origins=(platform,))).url
    page.goto(f"{stranger}/stranger.html")
    with page.expect_event("frameattached"):
        page.evaluate(
            "to => { document.body.append(Object.assign(document.createElement('iframe'), { src: to })); }",
            address,
        )
    page.wait_for_function("frames.length === 1")
    page.wait_for_timeout(500)
    assert page.main_frame.child_frames[0].locator(".sy-player").count() == 0


@pytest.fixture
def reader(chromium):
    """Somebody whose network does not let them reach the host."""
    context = chromium.new_context(bypass_csp=True, viewport={"width": 1000, "height": 800}, locale="sv-SE")
    context.route(f"{HOST}/**", lambda route: route.abort())
    yield context.new_page()
    context.close()


def test_a_host_that_does_not_answer_is_said_to_everybody(reader, folder, platform):
    with zipfile.ZipFile(write_file(licence(), folder / "zips").path) as archive:
        archive.extractall(folder / "unreached")
    reader.goto(f"{platform}/unreached/index.html")
    reader.get_by_role("heading", name="Kursen kan inte nås").wait_for()
    assert faults(reader, "main") == [] and not is_too_wide(reader, "main")
