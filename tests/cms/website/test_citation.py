"""Every page says how it is cited, and copies it on request."""

import lxml.html
import pytest

from tests.cms.website.conftest import PAGE_TYPES, address
from tests.cms.website.parts import texts

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_every_kind_of_page_has_citation_licence_date_and_funding(read, kind):
    html = lxml.html.fromstring(read(kind, "sv").content)
    [citation] = texts(html, "#citation")
    assert "uppdaterad" in citation and citation.endswith("(CC BY 4.0)")
    assert len(texts(html, ".funding__statement")) == 1
    assert any("Sidan uppdaterad" in line for line in texts(html, ".site-footer p"))


@pytest.mark.browser
def test_a_button_copies_it(chromium, client, open_path, page_of):
    page = open_path(address(page_of("glossary")))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".cite summary").click()
    page.locator(".cite button").click()
    page.get_by_text("Kopiert").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#citation").inner_text()


@pytest.mark.browser
def test_without_a_script_there_is_no_button(open_path, page_of):
    page = open_path(address(page_of("glossary")), java_script_enabled=False)
    page.locator(".cite summary").click()
    assert page.locator("#citation").is_visible()
    assert not page.locator(".cite button").is_visible()
