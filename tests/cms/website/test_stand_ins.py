"""Readers of Nynorsk get Bokmål where Nynorsk is missing, and the other way round, and are told so."""

import lxml.html
import pytest
from wagtail.coreutils import get_content_languages, get_supported_content_language_variant
from wagtail.models import Locale, Page, Site

from cms.languages.lifecycle import decided
from tests.cms.browsing import faults
from tests.cms.website.conftest import address
from tests.cms.website.parts import pick

pytestmark = pytest.mark.django_db


@pytest.fixture
def nynorsk(settings):
    """Nynorsk by configuration alone."""
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [*settings.LANGUAGES, ("nn", "Norsk nynorsk")]
    _forget_languages()
    yield Locale.objects.create(language_code="nn")
    _forget_languages()


def _forget_languages():
    get_content_languages.cache_clear()
    get_supported_content_language_variant.cache_clear()


@pytest.fixture
def in_nynorsk(nynorsk):
    """Publish a page in Nynorsk, with its own title."""

    def publish(page, title):
        copy = page.copy_for_translation(nynorsk)
        copy.title = copy.draft_title = title
        copy.slug = page.slug if page.depth > 2 else "nn"
        copy.save_revision().publish()
        return copy

    return publish


@pytest.fixture
def nynorsk_home(in_nynorsk, page_of):
    home = in_nynorsk(page_of("home"), "Framsida")
    Site.clear_site_root_paths_cache()
    return home


@pytest.fixture
def only_nynorsk(nynorsk_home, page_of, in_nynorsk):
    """A course that Bokmål lacks."""
    in_nynorsk(page_of("programme"), "Programmet")
    course = in_nynorsk(page_of("course"), "Berre på nynorsk")
    with decided():
        Page.objects.get(pk=page_of("course").pk).specific.unpublish()
    return course


def html_at(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return lxml.html.fromstring(response.content)


def label(html):
    return html.find(".//aside[@class='language-notice language-notice--stand-in']")


def within(page, language):
    return f"/{language}/" + address(page).split("/", 2)[2]


@pytest.mark.parametrize("kind", ["programme", "course", "lesson", "module", "cases", "case", "glossary"])
def test_a_page_that_nynorsk_lacks_is_read_in_bokmal(client, nynorsk_home, page_of, kind):
    page = page_of(kind)
    html = html_at(client, within(page, "nn"))
    assert html.get("lang") == "nb"
    assert " ".join(label(html).text_content().split()) == (
        "Denne siden finnes ikke på norsk nynorsk ennå. Du leser den på norsk bokmål."
    )


def test_the_label_says_which_words_are_in_which_language(client, nynorsk_home, page_of):
    html = html_at(client, within(page_of("course"), "nn"))
    assert label(html).find(".//span[@lang='nn']").text == "norsk nynorsk"


def test_the_canonical_address_is_that_of_the_real_language(client, nynorsk_home, page_of):
    course = page_of("course")
    html = html_at(client, within(course, "nn"))
    assert html.find(".//link[@rel='canonical']").get("href").endswith(address(course))
    assert "nn" not in [link.get("hreflang") for link in html.iterfind(".//link[@hreflang]")]


def test_the_answer_says_its_real_language(client, nynorsk_home, page_of):
    assert client.get(within(page_of("course"), "nn"))["Content-Language"] == "nb"


def test_the_reader_stays_within_nynorsk(client, nynorsk_home, page_of):
    course, lesson = page_of("course"), page_of("lesson")
    links = {link.get("href") for link in html_at(client, within(course, "nn")).iterfind(".//main//a")}
    assert within(lesson, "nn") in links
    assert address(lesson) not in links


def test_the_switch_says_where_the_reader_is(client, nynorsk_home, page_of):
    html = html_at(client, within(page_of("course"), "nn"))
    links = {link.get("hreflang"): link for link in html.iterfind(".//nav[@class='languages']/a")}
    assert links["nn"].get("aria-current") == "true"
    assert links["nb"].get("href") == address(page_of("course"))


def test_a_page_that_both_have_is_not_labelled(client, in_nynorsk, nynorsk_home, page_of):
    programme = in_nynorsk(page_of("programme"), "Programmet")
    html = html_at(client, address(programme))
    assert (html.get("lang"), label(html)) == ("nn", None)


def test_the_address_in_bokmal_leads_to_the_page_in_nynorsk_where_there_is_one(
    client, in_nynorsk, nynorsk_home, page_of
):
    programme = in_nynorsk(page_of("programme"), "Programmet")
    Page.objects.filter(pk=programme.pk).update(slug="eige", url_path=f"{nynorsk_home.url_path}eige/")
    assert html_at(client, within(page_of("programme"), "nn")).get("lang") == "nn"


def test_a_page_lists_what_stands_below_it_in_bokmal_only(client, in_nynorsk, nynorsk_home, page_of):
    html = html_at(client, "/nn/")
    links = {link.get("href"): link for link in html.iterfind(".//aside[@class='elsewhere']//a")}
    assert links[within(page_of("programme"), "nn")].get("lang") == "nb"


def test_readers_of_bokmal_get_nynorsk_where_bokmal_is_missing(client, only_nynorsk):
    html = html_at(client, within(only_nynorsk, "nb"))
    assert html.get("lang") == "nn"
    assert html.find(".//h1").text_content().strip() == "Berre på nynorsk"
    assert " ".join(label(html).text_content().split()) == (
        "Denne sida finst ikkje på norsk bokmål enno. Du les ho på norsk nynorsk."
    )


@pytest.fixture
def swedish(page_of):
    return page_of("course").get_translations().get(locale__language_code="sv")


def test_swedish_readers_are_not_given_norwegian_unasked(client, nynorsk_home, page_of, swedish):
    with decided():
        swedish.unpublish()
    assert client.get(within(page_of("course"), "sv")).status_code == 404


def test_what_is_there_in_swedish_too_is_given_in_swedish(client, nynorsk_home, page_of, swedish):
    assert client.get(within(page_of("course"), "sv"))["Location"].endswith(swedish.url)


def test_the_front_door_of_nynorsk_without_a_front_page_is_bokmal(client, nynorsk):
    assert client.get("/", headers={"accept-language": "nn"})["Location"] == "/nb/"


def test_a_draft_stands_in_for_nothing(client, nynorsk_home, page_of):
    url = within(page_of("case"), "nn")
    page_of("case").unpublish()
    assert client.get(url).status_code == 404


def test_the_api_says_which_language_it_answers_in(client, nynorsk_home, page_of):
    answer = client.get("/api" + within(page_of("course"), "nn"))
    assert answer.json()["language"]["token"] == "nb"
    assert answer["Content-Language"] == "nb"


@pytest.mark.browser
@pytest.mark.parametrize("kind", ["home", "course", "lesson"])
def test_axe_finds_nothing_where_bokmal_stands_in(open_path, nynorsk_home, page_of, kind):
    path = "/nn/" if kind == "home" else within(page_of(kind), "nn")
    assert faults(open_path(path, bypass_csp=True), "html") == []


@pytest.mark.browser
def test_axe_finds_nothing_where_nynorsk_stands_in(open_path, only_nynorsk):
    assert faults(open_path(within(only_nynorsk, "nb"), bypass_csp=True), "html") == []


@pytest.mark.browser
def test_the_labels_fit_a_narrow_telephone(open_path, nynorsk_home, page_of):
    page = open_path("/nn/", viewport={"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_question_in_nynorsk_is_answered_in_bokmaal_where_nynorsk_has_nothing(client, nynorsk_home):
    page = lxml.html.fromstring(client.get("/nn/sok/?q=frivillighet").content)
    links = pick(page, ".results__side h3 a")
    assert links and links[0].get("href").startswith("/nb/")


def test_what_nynorsk_has_is_found_in_nynorsk(client, only_nynorsk):
    page = lxml.html.fromstring(client.get("/nn/sok/?q=berre nynorsk").content)
    assert [link.get("href") for link in pick(page, ".results__side h3 a")] == [address(only_nynorsk)]


def test_the_api_answers_in_bokmaal_too(client, nynorsk_home):
    answer = client.get("/api/@search?SearchableText=frivillighet&Language=nn").json()
    assert {item["language"] for item in answer["items"]} == {"nb"}
