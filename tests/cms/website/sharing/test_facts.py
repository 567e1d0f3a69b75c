"""What search engines are told of each kind of page."""

import json
from datetime import UTC, datetime, timedelta

import lxml.html
import pytest

from cms.courses.models import Programme
from cms.directory.models import Project
from cms.events.models import Event, EventIndex
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


@pytest.fixture
def about(read):
    """What the page of a kind is about, and which of it the page says that it is."""

    def tell(kind, language="nb"):
        page, *others = facts(read(kind, language))
        return next(node for node in others if node.get("@id") == page["mainEntity"]["@id"])

    return tell


@pytest.mark.parametrize(
    ("kind", "type_"),
    [
        ("organisation", "Organization"),
        ("project", "Project"),
        ("funding", "FundingScheme"),
        ("cooperation", "Organization"),
    ],
)
def test_an_entry_of_the_directory_is_told_of_as_what_it_is(about, page_of, kind, type_):
    node = about(kind)
    assert node["@type"] == type_ and node["name"] == page_of(kind).title


def test_a_project_says_who_takes_part_and_who_pays(client):
    project = next(
        page
        for page in Project.objects.filter(locale__language_code="nb")
        if page.participants and page.behind
    )
    node = facts(client.get(address(project)))[-1]
    assert {each["@type"] for each in node["member"]} == {"Organization"}
    assert node["funding"]["funder"][0]["@id"].endswith("#about")


def test_the_directory_lists_its_entries(told):
    node = told("directory")
    assert node["@type"] == "CollectionPage" and len(node["hasPart"]) > 10


@pytest.fixture
def an_event(client):
    def make(**fields):
        index = EventIndex.objects.live().get(locale__language_code="nb")
        start = datetime(2031, 5, 14, 7, 0, tzinfo=UTC)
        times = {"starts_at": start, "ends_at": start + timedelta(hours=6), "time_zone": "Europe/Oslo"}
        event = below(index, Event(title="Prøvemøte", summary="Om møtet", **{**times, **fields}))
        return facts(client.get(address(event)))[-1]

    return make


def test_an_event_says_when_on_its_own_clock_and_where(an_event):
    node = an_event(place="Åre")
    assert (node["@type"], node["startDate"]) == ("Event", "2031-05-14T09:00+02:00")
    assert node["location"] == [{"@type": "Place", "name": "Åre", "address": "Åre"}]
    assert node["eventStatus"].endswith("EventScheduled")


def test_an_event_online_says_so_and_a_cancelled_one_too(an_event):
    node = an_event(attendance="online", online_link="https://example.org/rom", is_cancelled=True)
    assert node["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"
    assert node["eventStatus"].endswith("EventCancelled")
    assert node["location"] == [{"@type": "VirtualLocation"}]
