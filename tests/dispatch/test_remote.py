"""cmi5 starts the course at our host: the learner passes, and our host is told a number and no name."""

from __future__ import annotations

from contextvars import copy_context
from urllib.parse import quote, urlsplit

import pytest
from django.urls import reverse

from lms_export.dispatch.models import Seat
from lms_export.html.parts import parts_of
from tests.dispatch.factories import licence
from tests.lms_export import factories
from tests.lms_export.record_store.judge import DEFINED
from tests.lms_export.record_store.learner import leave, play, settle
from tests.lms_export.record_store.platform import ACTOR, Platform, serve

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
HOST = "http://127.0.0.1:8000"
WHOLE = parts_of(factories.course(), "course")[0]
LET_IN = {"access-control-allow-origin": "*", "access-control-expose-headers": "ETag"}


@pytest.fixture
def platform(tmp_path):
    platform = Platform(folder=tmp_path)
    server = serve(platform)
    yield platform
    server.shutdown()
    server.server_close()


@pytest.fixture
def asked():
    """What our host was asked, but for the launch itself, whose address is the standard's."""
    return []


@pytest.fixture
def page(chromium, client, platform, asked):
    """Our host is Django; the record store speaks plain HTTP here, which our policy lets nobody do."""
    context = chromium.new_context(bypass_csp=True, locale="nb-NO")
    of_the_test = copy_context()

    def answer(route):
        request = route.request
        asked.append((request.url, dict(request.headers), request.post_data or ""))
        sent = {"data": request.post_data_buffer or b"", "content_type": "text/plain", "HTTP_ORIGIN": HOST}
        response = client.generic(request.method, request.url.removeprefix(HOST), **sent)
        route.fulfill(status=response.status_code, headers=dict(response.items()), body=response.getvalue())

    def pass_on(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, **LET_IN})

    context.route(f"{HOST}/**", lambda route: of_the_test.copy().run(answer, route))
    context.route(f"{platform.address}/**", pass_on)
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


def enter(page, platform, found):
    words = urlsplit(platform.launch("index.html")).query
    page.goto(f"{HOST}{reverse('live_launch', args=[found.key])}?{words}")
    page.locator(".sy-page--current").wait_for()


def remote(**fields):
    return licence(format="cmi5", languages=["nb"], agreement__allows_remote_launch=True, **fields)


def test_a_learner_passes_and_only_the_record_store_knows_who(page, platform, asked):
    found = remote()
    enter(page, platform, found)
    play(page, WHOLE)
    settle(page)
    leave(page)
    assert [verb for verb in platform.verbs() if verb in DEFINED][:3] == [
        "initialized",
        "completed",
        "passed",
    ]
    assert platform.violations == [] and Seat.objects.count() == 1
    name = ACTOR["account"]["name"]
    told = " ".join(map(str, asked[1:]))
    assert name not in told and quote(name) not in told and "actor" not in told


def test_the_next_visit_has_the_same_seat(page, platform):
    found = remote(agreement__seats=1)
    for _visit in range(2):
        enter(page, platform, found)
        settle(page)
        leave(page)
    assert Seat.objects.count() == 1 and platform.verbs()[0] == "initialized"


def test_without_a_seat_nothing_is_said_to_the_record_store(page, platform):
    enter(page, platform, remote(agreement__seats=0))
    page.locator("[data-notice]", has_text="Alle plassene i avtalen er tatt").wait_for()
    assert platform.statements == []


def test_where_our_host_cannot_say_the_learner_is_asked_to_open_the_course_again(page, platform, monkeypatch):
    monkeypatch.setattr("lms_export.dispatch.claiming.MOST_OF_A_NETWORK", 0)
    enter(page, platform, remote())
    page.locator("[data-notice]", has_text="Åpne kurset på nytt").wait_for()
    assert platform.statements == []
