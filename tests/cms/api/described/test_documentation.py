"""The description as people read it: a page from our own host, in their language."""

import re

import pytest

from cms.api.described.document import description

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client):
    return client.get("/api/@docs?language=sv")


def test_every_operation_and_every_type_can_be_linked_to(page):
    anchors = set(re.findall(r' id="([\w.-]+)"', page.content.decode()))
    operations = {each["operationId"] for item in description()["paths"].values() for each in item.values()}
    types = {f"type-{name}" for name in description()["components"]["schemas"]}
    assert operations | types <= anchors


def test_every_link_within_the_page_leads_somewhere(page):
    text = page.content.decode()
    assert set(re.findall(r'href="#([\w.-]+)"', text)) <= set(re.findall(r' id="([\w.-]+)"', text))


def test_it_speaks_the_language_that_was_chosen(page):
    assert page["Content-Language"] == "sv"
    assert "API:et beskrivet" in page.content.decode()


def test_it_speaks_the_language_of_the_browser(client):
    answered = client.get("/api/@docs", headers={"Accept-Language": "nn, en;q=0.5"})
    assert "API-et beskrevet" in answered.content.decode()


def test_it_loads_nothing_from_elsewhere(page):
    loaded = re.findall(r'<(?:link|script|img)[^>]+(?:href|src)="([^"]+)"', page.content.decode())
    assert loaded
    assert [address for address in loaded if not address.startswith("/")] == []


def test_it_is_packed_for_who_takes_that(client):
    packed = client.get("/api/@docs", headers={"Accept-Encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert len(packed.content) < 150_000


def test_a_language_that_we_lack_is_a_400(client):
    assert client.get("/api/@docs?language=da").status_code == 400
