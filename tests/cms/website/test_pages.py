"""Every kind of page in every language: one heading, its own language, no cookie, nothing inline."""

import lxml.html
import pytest

from tests.cms.website.conftest import LANGUAGES, PAGE_TYPES

pytestmark = pytest.mark.django_db
every_page = pytest.mark.parametrize(
    ("kind", "language"), [(kind, language) for kind in PAGE_TYPES for language in LANGUAGES]
)


def document(response):
    assert response.status_code == 200
    return lxml.html.fromstring(response.content)


@every_page
def test_a_page_says_its_language_and_has_one_heading(read, kind, language):
    html = document(read(kind, language))
    assert html.get("lang") == language
    assert len(html.findall(".//h1")) == 1


@every_page
def test_a_page_tells_search_engines_what_it_is_about(read, kind, language):
    described = document(read(kind, language)).xpath("string(//meta[@name='description']/@content)")
    assert described.strip()


@every_page
def test_a_page_names_its_languages_to_search_engines(read, kind, language):
    html = document(read(kind, language))
    alternates = {link.get("hreflang") for link in html.iterfind(".//link[@hreflang]")}
    assert alternates == {"nb", "sv", "en", "x-default"}
    assert html.find(".//link[@rel='canonical']").get("href").startswith("http")


@every_page
def test_a_page_sets_no_cookie_and_does_not_depend_on_one(read, kind, language):
    response = read(kind, language)
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


@every_page
def test_a_page_has_no_inline_style_or_script(read, kind, language):
    html = document(read(kind, language))
    assert not html.findall(".//style") and not html.xpath("//*[@style]")
    inline = [script for script in html.iterfind(".//script") if not script.get("src")]
    data = {"application/ld+json", "application/json"}
    assert {script.get("type") for script in inline} <= data


@every_page
def test_a_page_fetches_nothing_from_others(read, kind, language):
    html = document(read(kind, language))
    fetched = html.xpath("//img/@src | //script/@src | //link[@rel='stylesheet' or @rel='icon']/@href")
    assert all(address.startswith("/") for address in fetched)


@every_page
def test_no_identifier_is_used_twice(read, kind, language):
    identifiers = document(read(kind, language)).xpath("//@id")
    assert len(identifiers) == len(set(identifiers))


def test_the_funding_stands_first_on_home_and_course_and_last_elsewhere(read):
    assert document(read("home")).find(".//main//div[@class='funding']") is not None
    assert document(read("course")).find(".//main//div[@class='funding']") is not None
    assert document(read("glossary")).find(".//footer//div[@class='funding']") is not None


def test_the_emblem_is_a_labelled_placeholder_until_there_is_one(read):
    emblem = document(read("home")).find(".//svg[@class='funding__emblem']")
    assert emblem.get("role") == "img" and emblem.get("aria-label")


def test_the_front_page_is_called_what_the_site_is_called_and_no_more(read):
    assert document(read("home")).findtext(".//title").strip() == "Synergos"
    assert " ".join(document(read("cases")).findtext(".//title").split()) == "Erfaringer · Synergos"
