"""Whatever is sent, a page comes back that says what it is."""

import pytest

from tests.cms.website.parts import pick

pytestmark = pytest.mark.django_db


def test_ten_thousand_characters_are_refused_in_words(ask):
    page = ask("nb", q="a" * 10_000)
    assert page.status == 400
    assert "1000" in pick(page, "[role=alert]")[0].text_content().replace("\xa0", "")


@pytest.mark.parametrize(
    "text",
    (
        "'; DROP TABLE search_indexedentry; --",
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "\0",
        "kurs\0",
        "\ud83d",
        "((((",
        "* OR NEAR/2",
        "%%s %(x)s {{ 7 }}",
        "\u202eabc",
    ),
)
def test_no_question_breaks_the_page(client, text):
    response = client.get("/nb/sok/", {"q": text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")})
    assert response.status_code == 200
    assert b"<script>alert" not in response.content
    assert b"<img src=x" not in response.content


@pytest.mark.parametrize("page", ("x", "-1", "0", "", "1e9", "²", "9" * 400, "\0"))
def test_what_is_no_page_number_is_the_first_page(ask, page):
    assert ask("nb", q="kurs", page=page).status == 200


def test_a_page_after_the_last_is_not_there(client):
    assert client.get("/nb/sok/?q=kurs&page=999").status_code == 404


def test_a_kind_that_does_not_exist_is_no_condition(ask):
    assert pick(ask("nb", q="kurs", type="\0x"), ".results h3")


def test_nothing_is_posted_here(client):
    assert client.post("/nb/sok/", {"q": "kurs"}).status_code == 405


def test_an_unknown_language_has_no_search(client):
    assert client.get("/xx/sok/", follow=True).status_code == 404
