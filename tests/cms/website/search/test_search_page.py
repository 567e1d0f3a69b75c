"""What a reader finds, in which language, and what is said where nothing is found."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.api.stored.following import projected_once
from cms.courses.models import Programme
from tests.cms.core.sample_pages import a_lesson, a_module, below, front_page
from tests.cms.website.parts import pick, texts

pytestmark = pytest.mark.django_db


def test_words_are_found_in_other_endings_and_marked(ask):
    marked = texts(ask("nb", q="frivillig"), "h3 mark")
    assert "frivillige" in marked


def test_a_slip_of_the_pen_is_mended_and_said(ask):
    page = ask("nb", q="frivilig")
    assert "frivillig" in texts(page, ".search__said strong")
    assert pick(page, "#q")[0].get("value") == "frivilig"


def test_what_is_called_otherwise_across_the_border_stands_beside_it(ask):
    page = ask("nb", q="frivillig")
    heads = texts(page, ".results__head")
    assert [head.split()[0] for head in heads] == ["Norsk", "Svenska"]
    assert "ideellt engagemang" in heads[1]


def test_the_neighbours_own_word_finds_ours(ask):
    page = ask("nb", q="ideellt engagemang")
    assert texts(page, ".search__said strong") == ["frivillighet"]
    assert pick(page, ".results__side--west h3 mark")


def test_a_word_without_a_twin_has_no_second_list(ask):
    assert len(pick(ask("nb", q="kommune"), ".results__side")) == 1


def test_hits_are_in_the_readers_language(ask):
    links = pick(ask("sv", q="kurs"), ".results__side--east h3 a")
    assert links and all(link.get("href").startswith("/sv/") for link in links)


def test_hits_can_be_narrowed_to_a_kind_of_page(ask):
    page = ask("nb", q="frivillig", type="CaseStudy")
    assert len(pick(page, ".results h3")) == 1
    assert "Casestudier 1" in texts(page, ".kinds [aria-current]")


def test_more_hits_are_on_further_pages(ask):
    first, second = ask("nb", type="Lesson"), ask("nb", type="Lesson", page="2")
    assert len(pick(first, ".results h3")) == 10
    assert {*texts(first, "h3")}.isdisjoint(texts(second, "h3"))


def test_nothing_found_says_so_and_shows_a_way_on(ask):
    page = ask("sv", q="qwxzqq")
    assert page.status == 200
    assert pick(page, ".empty .ways a")


def test_an_empty_question_shows_what_there_is(ask):
    page = ask("en", word="search")
    assert pick(page, ".kinds a")
    assert not pick(page, ".results")


def test_no_engine_keeps_the_page(ask):
    robots = pick(ask("nb", q="kurs"), "meta[name=robots]")
    assert [each.get("content") for each in robots] == ["noindex"]


def test_the_language_switch_stays_on_the_question(ask):
    links = [link.get("href") for link in pick(ask("nb", q="kurs"), ".site-header .languages a")]
    assert links == ["/nb/sok/?q=kurs", "/sv/sok/?q=kurs", "/en/search/?q=kurs"]


@pytest.mark.parametrize("word", ("søk", "sök", "search"))
def test_the_words_of_other_languages_lead_to_our_own(client, word):
    response = client.get(f"/nb/{word}/?q=kurs")
    assert (response.status_code, response["Location"]) == (302, "/nb/sok/?q=kurs")


def test_every_page_leads_to_the_search(client):
    for path in ("/sv/", "/sv/sok/", "/sv/finns-inte/"):
        assert b'href="/sv/sok/"' in client.get(path).content


def test_no_cookie_is_set(client):
    assert not client.get("/nb/sok/?q=kurs").cookies


def test_neither_drafts_nor_private_pages_are_found(ask):
    with projected_once():
        below(front_page(), Programme(title="Hemmelig zebra", live=False))
        closed = below(front_page(), Programme(title="Lukket zebra"))
        closed.view_restrictions.create(restriction_type="login")
        below(front_page(), Programme(title="Åpen zebra"))
    assert texts(ask("nb", q="zebra"), ".results h3") == ["Åpen zebra"]


def test_what_is_in_the_content_stays_text(ask):
    with projected_once():
        below(front_page(), Programme(title="Zebra <script>alert(1)</script>"))
    page = ask("nb", q="zebra")
    assert texts(page, ".results h3") == ["Zebra <script>alert(1)</script>"]
    assert not pick(page, "main script")


def test_more_hits_cost_no_more_queries(client):
    module = a_module()
    few = queries(client, module, "Zebraleksjon", 2)
    assert queries(client, module, "Zebraleksjon", 8) == few
    assert few <= 32


def queries(client, module, title, number):
    with projected_once():
        for place in range(number):
            a_lesson(module, title=f"{title} {place} {number}")
    client.get("/nb/sok/?q=zebraleksjon")
    with CaptureQueriesContext(connection) as captured:
        client.get("/nb/sok/?q=zebraleksjon")
    return len(captured)


def test_a_word_that_only_the_neighbours_pages_have_leads_to_the_same_pages_here(ask):
    page = ask("nb", q="hållbarhet")
    hits = [link.get("href") for link in pick(page, ".results__side--west h3 a")]
    beside = pick(page, ".results__side--east mark")
    assert hits and all(href.startswith("/nb/") for href in hits) and beside
    assert "nabospråkets sider" in texts(page, ".search__said")[0]


def test_the_same_the_other_way_round(ask):
    page = ask("sv", q="bærekraft")
    hits = [link.get("href") for link in pick(page, ".results__side--east h3 a")]
    assert hits and all(href.startswith("/sv/") for href in hits)
