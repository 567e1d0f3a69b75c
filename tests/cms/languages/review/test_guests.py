"""Somebody without an account reads one translation and comments on it, by a link."""

import re
from datetime import timedelta

import pytest
from django.core.cache import caches
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.core.models import Frequency
from cms.languages.comments import comments_of
from cms.languages.models import Notice, ReviewInvitation
from cms.languages.review.errors import ReviewRefused
from cms.languages.review.invitations import invite

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(translated, sv, people):
    return path_of(invite(translated, sv, people["translator-sv"], "Sissel")[1])


@pytest.fixture
def guest():
    """Checks forged forms as a real server does."""
    return Client(enforce_csrf_checks=True)


def path_of(address):
    return re.sub(r"^https?://[^/]+", "", address)


def text_of(response):
    return response.content.decode()


def commented(guest, link, body="Bröd är en vara.", number=2):
    stamp = re.search(r'name="stamp" value="([^"]+)"', text_of(guest.get(link)))[1]
    return guest.post(link, {"number": number, "stamp": stamp, "body": body})


def test_a_guest_reads_the_draft_beside_its_source_in_the_language_reviewed(guest, link):
    response = guest.get(link)
    page = text_of(response)
    assert "Det är <b>vårt</b> bröd." in page and "Det er <b>vårt</b> brød." in page
    assert '<html lang="sv">' in page and "Skicka kommentar" in page


def test_no_cookie_is_set_and_nothing_of_the_editor_is_shown(guest, link):
    response = guest.get(link)
    assert response.cookies == {}
    assert "/admin/" not in text_of(response)
    assert "<script" not in text_of(response)


def test_no_search_engine_no_cache_and_no_referrer_keep_the_link(guest, link):
    response = guest.get(link)
    assert "noindex" in response["X-Robots-Tag"]
    assert response["Referrer-Policy"] == "no-referrer"
    assert "no-store" in response["Cache-Control"]


def test_a_comment_stands_at_its_paragraph_with_the_given_name(guest, link, translated, sv):
    response = commented(guest, link)
    (comment,) = comments_of(translated.translation_key, sv)
    assert (comment.author, comment.person, comment.body) == ("Sissel", None, "Bröd är en vara.")
    assert comment.source == "Det er <b>vårt</b> brød."
    assert response["Location"].endswith("?said=2#p2")


def test_who_made_the_link_is_told_of_the_comment(guest, link):
    commented(guest, link)
    assert Notice.objects.get(kind="question").person.username == "translator-sv"


def test_a_guest_sees_no_comment_of_others(guest, link, translated, sv, people):
    from cms.languages.comments import add_comment

    add_comment(
        translated.translation_key, sv, "title", "Brød &amp; vann", "Internt.", person=people["admin"]
    )
    commented(guest, link)
    page = text_of(guest.get(link))
    assert "Internt." not in page and "Bröd är en vara." in page


def test_the_token_is_not_in_the_database(link):
    token = link.strip("/").split("/")[-1]
    invitation = ReviewInvitation.objects.get()
    assert token not in str(invitation.__dict__)


def test_a_link_that_has_ended_shows_nothing(guest, link):
    ReviewInvitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    response = guest.get(link)
    assert response.status_code == 410
    assert "bröd" not in text_of(response)


def test_a_withdrawn_link_takes_no_comment_either(guest, link, translated, sv):
    stamp = re.search(r'name="stamp" value="([^"]+)"', text_of(guest.get(link)))[1]
    ReviewInvitation.objects.update(revoked_at=timezone.now())
    assert guest.post(link, {"number": 2, "stamp": stamp, "body": "Hej"}).status_code == 410
    assert comments_of(translated.translation_key, sv) == []


def test_a_guess_looks_like_a_link_that_has_ended(guest, link):
    ReviewInvitation.objects.update(revoked_at=timezone.now())
    assert text_of(guest.get(link)) == text_of(guest.get(reverse("guest_review", args=["x" * 43])))


def test_guesses_are_slowed_down(guest, db):
    links = [reverse("guest_review", args=[f"guess{number}"]) for number in range(40)]
    statuses = {guest.get(link).status_code for link in links}
    assert statuses == {410, 429}


def test_guesses_at_another_process_of_the_server_count_as_well(guest, db):
    for number in range(40):
        caches["default"].clear()
        status = guest.get(reverse("guest_review", args=[f"guess{number}"])).status_code
    assert status == 429


def test_what_was_done_long_ago_does_not_count(guest, db):
    links = [reverse("guest_review", args=[f"guess{number}"]) for number in range(40)]
    assert [guest.get(link).status_code for link in links][-1] == 429
    Frequency.objects.update(ends_at=timezone.now())
    assert guest.get(links[0]).status_code == 410


def test_comments_are_slowed_down_and_the_last_words_are_not_lost(guest, link):
    for number in range(20):
        commented(guest, link, f"Ord {number}")
    response = commented(guest, link, "Det sista ordet.")
    assert response.status_code == 400
    assert "Det sista ordet." in text_of(response)


@pytest.mark.parametrize("stamp", ["", "forged", "1:forged:stamp"])
def test_a_forged_form_is_not_taken_and_its_words_are_shown_again(guest, link, translated, sv, stamp):
    response = guest.post(link, {"number": 2, "stamp": stamp, "body": "Falskt"})
    assert response.status_code == 400
    assert "Falskt" in text_of(response)
    assert comments_of(translated.translation_key, sv) == []


def test_the_stamp_of_another_link_is_not_taken(guest, link, translated, sv, people):
    other = path_of(invite(translated, sv, people["translator-sv"], "Kari")[1])
    stamp = re.search(r'name="stamp" value="([^"]+)"', text_of(guest.get(other)))[1]
    assert guest.post(link, {"number": 2, "stamp": stamp, "body": "Hej"}).status_code == 400


@pytest.mark.parametrize("number", ["", "99", "x", "-1"])
def test_a_paragraph_that_is_not_there_is_said_so(guest, link, number):
    assert commented(guest, link, number=number).status_code == 400


def test_script_in_a_comment_is_shown_as_text(guest, link):
    commented(guest, link, "<script>alert(1)</script>")
    assert "<script>alert" not in text_of(guest.get(link))


def test_those_without_a_part_in_the_language_make_no_link(translated, sv, people):
    with pytest.raises(ReviewRefused, match="no part"):
        invite(translated, sv, people["editor-nb"], "Sissel")


@pytest.mark.parametrize(("name", "days"), [("", 14), (" ", 14), ("Sissel", 0), ("Sissel", 1000)])
def test_a_link_needs_a_name_and_an_end(translated, sv, people, name, days):
    with pytest.raises(ReviewRefused):
        invite(translated, sv, people["translator-sv"], name, days)


def test_the_screen_shows_the_link_once_and_withdraws_it(client, translated, sv, people):
    client.force_login(people["reviewer-sv"])
    screen = reverse("review_translation", args=[translated.translation_key, "sv"])
    page = text_of(client.post(screen, {"action": "invite", "guest_name": "Sissel", "days": "7"}))
    link = re.search(r"/review/[\w-]+/", page)[0]
    assert link not in text_of(client.get(screen))
    client.post(screen, {"action": "withdraw", "invitation": ReviewInvitation.objects.get().pk})
    assert Client().get(link).status_code == 410


def test_the_link_of_one_translation_is_withdrawn_only_there(client, translated, en, people, sv):
    """An administrator of another page cannot guess its number."""
    from cms.languages.submission import submit

    invitation, _address = invite(translated, sv, people["translator-sv"], "Sissel")
    submit(translated, [en])
    client.force_login(people["admin"])
    screen = reverse("review_translation", args=[translated.translation_key, "en"])
    client.post(screen, {"action": "withdraw", "invitation": invitation.pk})
    invitation.refresh_from_db()
    assert invitation.is_open
