"""Somebody without an account reads the draft of one page, by a link."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cms.api.previews.models import PreviewLink
from cms.api.tokens.making import revoke
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db

JSON = {"Accept": "application/json"}


def text_of(response):
    return response.content.decode()


def json_path(path):
    return "/api/@preview/" + path.strip("/").split("/")[-1]


def test_the_draft_is_shown_as_a_learner_would_see_it(client, path):
    page = text_of(client.get(path))
    assert "Utkastets tittel" in page and "Nytt i utkastet" in page and "Stemmer det?" in page


def test_it_says_that_it_is_a_draft_and_until_when_in_the_language_of_the_page(client, path):
    page = text_of(client.get(path))
    assert "Et utkast, ikke publisert. Lenken er åpen til" in page


def test_a_program_reads_the_document_of_the_draft(client, path):
    document = client.get(json_path(path)).json()
    assert (document["title"], document["@type"], document["review_state"]) == (
        "Utkastets tittel",
        "Lesson",
        "published",
    )
    assert document["body"][0] == {
        "id": document["body"][0]["id"],
        "@type": "heading",
        "text": "Nytt i utkastet",
    }


def test_the_same_address_gives_json_to_whoever_asks_for_it(client, path):
    response = client.get(path, headers=JSON)
    assert response.json() == client.get(json_path(path)).json()
    assert "Accept" in response["Vary"]


@pytest.mark.parametrize("headers", [{}, JSON])
def test_no_answer_key_and_no_feedback_is_told(client, path, headers):
    page = text_of(client.get(path, headers=headers))
    assert "Røpet" not in page and "4711" not in page and "correct" not in page


def test_no_script_runs_and_no_cookie_is_set(client, path):
    response = client.get(path)
    assert "<script" not in text_of(response) and response.cookies == {}
    assert "script-src 'none'" in response["Content-Security-Policy"]


def test_no_script_runs_beside_a_draft_of_a_course(client, made):
    _link, path = made(a_course(title="Til Sissel", live=False))
    assert "<script" not in text_of(client.get(path))


@pytest.mark.parametrize("headers", [{}, JSON])
def test_no_cache_no_search_engine_and_no_referrer_keep_it(client, path, headers):
    response = client.get(path, headers=headers)
    assert "noindex" in response["X-Robots-Tag"] and "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "no-referrer"


def test_what_is_saved_later_is_shown_too(client, path, page):
    page.title = "Enda nyere"
    page.save_revision()
    assert "Enda nyere" in text_of(client.get(path))


def test_the_document_tells_nothing_of_what_stands_around_it_unpublished(client, made):
    module = a_module(a_course(title="Hemmelig kurs", live=False), title="Hemmelig modul", live=False)
    _link, path = made(a_lesson(module, title="Til Sissel", live=False))
    assert "Hemmelig" not in text_of(client.get(json_path(path)))


def test_nor_does_the_page(client, made):
    course = a_course(title="Hemmelig kurs")
    PageViewRestriction.objects.create(page=course, restriction_type=PageViewRestriction.LOGIN)
    module = a_module(course, title="Hemmelig modul")
    a_lesson(module, title="Hemmelig nabo")
    _link, path = made(a_lesson(module, title="Til Sissel"))
    page = text_of(client.get(path))
    assert "Til Sissel" in page and "Hemmelig" not in page


def test_whoever_is_logged_in_beside_is_nobody_here(client, path, person):
    client.force_login(person)
    assert text_of(client.get(path)) == text_of(Client().get(path))


def test_one_link_opens_one_page(client, made, page):
    other = a_lesson(page.get_parent().specific, title="En annen")
    titles = [client.get(json_path(made(each)[1])).json()["title"] for each in (page, other)]
    assert titles == ["Utkastets tittel", "En annen"]


def closed(client, path):
    statuses = {client.get(path).status_code, client.get(path, headers=JSON).status_code}
    return statuses == {410} and "Utkastets" not in text_of(client.get(path))


def test_it_ends_on_its_day(client, path):
    PreviewLink.objects.update(expires_at=timezone.now())
    assert closed(client, path)


def test_it_ends_when_it_is_withdrawn(client, path):
    PreviewLink.objects.update(revoked_at=timezone.now())
    assert closed(client, path)


def test_it_ends_with_the_page(client, path, page):
    Page.objects.get(pk=page.pk).delete()
    assert closed(client, path)


def test_it_ends_with_the_right_of_its_person(client, path, person):
    person.groups.clear()
    assert closed(client, path)


def test_it_ends_when_the_account_is_closed(client, path, person):
    person.is_active = False
    person.save()
    assert closed(client, path)


def test_it_ends_with_the_access_token_it_was_made_with(client, made, page, partner):
    _link, path = made(page, token=partner.token, grants=partner.grants)
    assert client.get(path).status_code == 200
    revoke(partner.token)
    assert closed(client, path)


def test_it_ends_no_later_than_the_access_token(made, page, partner):
    link, _path = made(page, days=30, token=partner.token, grants=partner.grants)
    assert link.expires_at == partner.token.expires_at


def test_a_guess_looks_like_a_link_that_has_ended(client, path):
    PreviewLink.objects.update(expires_at=timezone.now() - timedelta(days=1))
    assert text_of(client.get(path)) == text_of(client.get(reverse("shared_draft", args=["x" * 43])))


def test_guesses_are_slowed_down_for_people_and_programs_together(client, db):
    ways = ["/preview/" + "x" * 43 + "/", "/api/@preview/" + "x" * 43]
    statuses = [client.get(ways[number % 2]).status_code for number in range(40)]
    assert statuses[0] == 410 and statuses[-1] == 429


def test_a_program_that_must_wait_is_told_how_long(client, path):
    answers = [client.get(json_path(path)) for _number in range(61)]
    assert (answers[-1].status_code, answers[-1]["Retry-After"]) == (429, "60")


def test_the_token_is_not_in_the_database(path):
    assert path.strip("/").split("/")[-1] not in str(PreviewLink.objects.get().__dict__)


def test_it_is_noted_when_it_was_last_opened(client, path):
    client.get(path)
    assert PreviewLink.objects.get().last_opened_at


def test_a_parameter_that_is_not_known_is_a_400(client, path):
    assert client.get(json_path(path) + "?fields=title").status_code == 400


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_it_can_only_be_read(client, path, method):
    assert getattr(client, method)(path).status_code == 405
