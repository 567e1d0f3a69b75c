"""The switch stays on the page; a language the page lacks is said in words and leads to the nearest page."""

import lxml.html
import pytest

from tests.cms.core.sample_pages import a_course, a_lesson, a_module
from tests.cms.website.conftest import PAGE_TYPES, address

pytestmark = pytest.mark.django_db


def switch(response):
    html = lxml.html.fromstring(response.content)
    return {link.get("hreflang"): link for link in html.iterfind(".//nav[@class='languages']/a")}


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_the_switch_leads_to_the_same_page(read, page_of, kind):
    page = page_of(kind)
    siblings = {sibling.locale.language_code: sibling for sibling in page.get_translations(inclusive=True)}
    links = switch(read(kind))
    assert {code: link.get("href") for code, link in links.items()} == {
        code: address(sibling) for code, sibling in siblings.items()
    }


def test_norwegian_is_west_and_swedish_east(read):
    assert list(switch(read("course", "sv"))) == ["nb", "sv", "en"]


def test_only_the_language_read_is_current(read):
    links = switch(read("lesson", "sv"))
    assert [code for code, link in links.items() if link.get("aria-current")] == ["sv"]


def test_a_missing_language_leads_to_the_nearest_page_above(client, page_of):
    programme = page_of("programme")
    lesson = a_lesson(a_module(a_course(programme)))
    links = switch(client.get(address(lesson)))
    assert links["sv"].get("href") == address(page_of("programme", "sv"))


def test_a_missing_language_is_said_in_words(client, page_of):
    lesson = a_lesson(a_module(a_course(page_of("programme"))))
    html = lxml.html.fromstring(client.get(address(lesson)).content)
    notices = html.findall(".//aside[@class='language-notice']/p")
    assert [" ".join(notice.text_content().split()) for notice in notices] == [
        "Denne siden finnes ikke på svensk ennå. Nærmeste side: SING",
        "Denne siden finnes ikke på engelsk ennå. Nærmeste side: SING",
    ]


def test_a_missing_language_is_no_alternate(client, page_of):
    lesson = a_lesson(a_module(a_course(page_of("programme"))))
    html = lxml.html.fromstring(client.get(address(lesson)).content)
    alternates = [link.get("hreflang") for link in html.iterfind(".//link[@hreflang]")]
    assert alternates == ["nb", "x-default"]
