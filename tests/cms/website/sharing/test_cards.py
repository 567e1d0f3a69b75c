"""Cards on other sites: only our own, only what is published, and nothing that runs."""

import lxml.html
import pytest

from cms.website.sharing.cards import frame_address
from tests.cms.website.conftest import ORIGIN
from tests.cms.website.parts import pick

pytestmark = pytest.mark.django_db
HOST = "http://testserver"


@pytest.fixture
def describe(client):
    return lambda url, **more: client.get("/oembed", {"url": url, **more})


def test_a_course_is_described_with_a_frame(describe, page_of):
    answer = describe(HOST + page_of("course", "sv").get_url()).json()
    assert (answer["version"], answer["type"]) == ("1.0", "rich")
    assert answer["title"] == page_of("course", "sv").title
    assert frame_address(page_of("course", "sv")) in answer["html"]


def test_the_address_of_a_frame_is_made_of_what_stays(page_of):
    course = page_of("course", "sv")
    assert frame_address(course) == f"/embed/{course.translation_key}/sv/"


def test_a_page_leads_to_its_description(client, page_of):
    html = lxml.html.fromstring(client.get(page_of("lesson").get_url()).content)
    [address] = html.xpath("//link[@type='application/json+oembed']/@href")
    assert "/oembed?url=" in address


@pytest.mark.parametrize(
    "url",
    (
        "",
        "x",
        "https://example.org/nb/sing/",
        "http://testserver@example.org/nb/sing/",
        "//testserver/nb/sing/",
        "file:///etc/passwd",
        HOST + "/nb/",
        HOST + "/nb/ordliste/",
        HOST + "/admin/",
        HOST + "/nb/\0",
        HOST + "/nb/" + "x" * 10_000,
        "http://[",
    ),
)
def test_nothing_else_is_described(describe, url):
    response = describe(url)
    assert response.status_code == 404
    assert response.json()["error"]


def test_another_form_is_not_spoken(describe, page_of):
    assert describe(HOST + page_of("course").get_url(), format="xml").status_code == 501


@pytest.mark.parametrize(
    ("asked", "given"), [("300", 300), ("1", 240), ("99999999", 480), ("-5", 480), ("x", 480)]
)
def test_a_width_is_kept_within_reason(describe, page_of, asked, given):
    assert describe(HOST + page_of("course").get_url(), maxwidth=asked).json()["width"] == given


def test_a_private_page_is_neither_described_nor_framed(client, describe, page_of):
    course = page_of("course")
    course.view_restrictions.create(restriction_type="login")
    assert describe(HOST + course.get_url()).status_code == 404
    response = client.get(frame_address(course))
    assert response.status_code == 404
    assert course.title not in response.content.decode()


def test_a_card_runs_nothing_and_may_be_framed(client, page_of):
    response = client.get(frame_address(page_of("course")))
    policy = response["Content-Security-Policy"]
    assert "script-src 'none'" in policy and "frame-ancestors *" in policy
    assert "X-Frame-Options" not in response and not response.cookies
    assert not pick(lxml.html.fromstring(response.content), "script")


def test_pages_themselves_may_not_be_framed(client):
    assert "frame-ancestors 'self'" in client.get("/nb/")["Content-Security-Policy"]


def test_the_title_of_a_card_cannot_leave_its_attribute(client, describe, page_of):
    course = page_of("course")
    course.title = '"><script>alert(1)</script>'
    course.save()
    assert "<script>" not in describe(HOST + course.get_url()).json()["html"]


@pytest.mark.browser
def test_a_card_is_shown_within_another_site(open_path, page_of):
    page = open_path("/nb/", bypass_csp=True, viewport={"width": 320, "height": 800})
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    address = ORIGIN + frame_address(page_of("course"))
    page.set_content(f'<iframe src="{address}" width="320" height="280" sandbox="allow-popups"></iframe>')
    frame = page.frame_locator("iframe")
    assert frame.locator("h1 a").inner_text().startswith(page_of("course").title)
    assert complaints == []
