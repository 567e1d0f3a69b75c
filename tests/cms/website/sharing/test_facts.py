"""What search engines are told of each kind of page."""

import json

import lxml.html
import pytest

from cms.courses.models import Programme
from tests.cms.core.sample_pages import below, front_page
from tests.cms.website.conftest import LANGUAGES, PAGE_TYPES, address
from tests.cms.website.parts import pick

pytestmark = pytest.mark.django_db


def facts(response):
    html = lxml.html.fromstring(response.content)
    [script] = pick(html, "head script")
    assert script.get("type") == "application/ld+json"
    return json.loads(script.text)["@graph"]


@pytest.fixture
def told(read):
    return lambda kind, language="nb": facts(read(kind, language))[0]


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_every_kind_of_page_says_what_it_is_and_in_which_language(told, kind):
    node = told(kind, "sv")
    assert node["name"] and node["inLanguage"] == "sv"
    assert node["@id"].startswith("http") and node["identifier"].startswith("urn:uuid:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_a_translation_of_the_others_and_they_of_it(told, language):
    node = told("course", language)
    others = {each["inLanguage"] for each in node["workTranslation"]}
    assert others == {*LANGUAGES} - {language}
    assert node["translationOfWork"] == node["workTranslation"]


def test_the_identity_is_shared_by_all_languages(told):
    assert told("course", "nb")["identifier"] == told("course", "sv")["identifier"]


def test_a_course_says_what_it_teaches_and_how_long_it_takes(told):
    node = told("course")
    assert node["@type"] == ["Course", "LearningResource"]
    assert node["timeRequired"].startswith("PT") and node["teaches"]
    assert node["license"].startswith("https://creativecommons.org/")
    assert node["funding"]["@type"] == "Grant"


def test_a_lesson_is_part_of_its_course(told):
    node = told("lesson")
    assert (node["@type"], node["learningResourceType"]) == ("LearningResource", "lesson")
    assert node["isPartOf"]["@id"] == told("course")["@id"]


def test_the_glossary_is_a_set_of_terms_in_its_language(told):
    node = told("glossary", "sv")
    assert node["@type"] == "DefinedTermSet"
    assert "ideellt engagemang / ideellt arbete" in [term["name"] for term in node["hasDefinedTerm"]]


def test_the_front_page_tells_how_to_search(told):
    assert told("home")["potentialAction"]["target"].endswith("/nb/sok/?q={words}")


def test_no_word_of_the_content_ends_the_element(client):
    page = below(front_page(), Programme(title="</script><script>alert(1)</script>"))
    response = client.get(address(page))
    assert facts(response)[0]["name"] == page.title
    assert b"<script>alert" not in response.content


def test_a_private_page_is_told_of_nowhere(client, page_of):
    course = page_of("course")
    course.view_restrictions.create(restriction_type="login")
    for path in ("/nb/sing/", "/nb/feed/new.atom", "/nb/feed/all.atom", "/sitemap-nb.xml"):
        assert course.slug.encode() not in client.get(path).content
