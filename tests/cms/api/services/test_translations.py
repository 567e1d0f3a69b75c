"""The page in other languages and how well they keep up, as far as anybody may read them."""

import pytest

from cms.api.stored.models import StoredPage
from cms.courses.models import Course
from tests.cms.core.sample_pages import a_programme, front_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_both(db):
    """The course of the demo, written in Norwegian and translated into Swedish."""
    return Course.objects.filter(locale__language_code="nb").earliest("pk")


def of(reader, page):
    return reader.json(f"{page.get_url_parts()[2]}@translations")


def versions(reader, page):
    return {each["language"]: each for each in of(reader, page)["languages"]}


def test_the_others_are_named_and_the_page_itself_is_not(reader, in_both):
    items = of(reader, in_both)["items"]
    assert [set(item) for item in items] == [{"@id", "language"}] * len(items)
    assert "sv" in [item["language"] for item in items] and "nb" not in [item["language"] for item in items]


def test_the_front_pages_are_named(reader, in_both):
    assert of(reader, in_both)["root"]["sv"] == "http://testserver/sv"


def test_a_translation_says_how_far_it_is(reader, in_both):
    found = versions(reader, in_both)
    assert found["nb"]["state"] == "source"
    assert (found["sv"]["percent"], found["sv"]["outdated_since"]) == (100, None)


def test_a_translation_that_lags_behind_says_since_when(reader, in_both, admin_user):
    in_both.summary = "En helt ny oppsummering"
    in_both.save_revision(user=admin_user).publish(user=admin_user)
    found = versions(reader, in_both)["sv"]
    assert found["state"] == "behind" and found["outdated"] >= 1
    assert found["percent"] < 100 and found["outdated_since"]


def test_a_draft_is_not_told_of(reader):
    programme = a_programme()
    draft = programme.copy_for_translation(front_page("sv").locale)
    draft.title = "Hemligt utkast"
    draft.save_revision()
    answer = reader.get("/nb/proveprogram/@translations")
    assert list(answer.json()["root"]) and answer.json()["items"] == []
    assert "Hemligt" not in answer.content.decode()


def test_a_private_translation_is_not_told_of(reader, in_both, make_private):
    make_private(in_both.get_translations().get(locale__language_code="sv"))
    assert "sv" not in versions(reader, in_both)


def test_the_states_of_a_page_cost_a_fixed_number_of_queries(reader, in_both, django_assert_max_num_queries):
    reader.get("/nb")
    path = StoredPage.objects.get(page_id=in_both.pk).path
    with django_assert_max_num_queries(24):
        reader.client.get(f"/api/{path}/@translations")
