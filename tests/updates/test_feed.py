"""The feed of an academy: at a secret address, of its own courses, in its language."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from lms_export.academies.models import Agreement
from lms_export.editions.withdrawing import withdraw
from lms_export.updates.feed_keys import close_feed, key_of, open_feed, renew_feed
from lms_export.updates.models import FeedAddress
from tests.academies import factories
from tests.public_editions.conftest import an_edition

pytestmark = pytest.mark.django_db
REASON = "A film in module 2 names the wrong town."


def path(address):
    with override("nb"):
        return reverse("academy_feed", args=[key_of(address)])


@pytest.fixture
def feed(academy, client):
    address = open_feed(academy)
    return lambda: client.get(path(address))


def test_it_has_the_editions_of_the_courses_of_the_agreements(two_editions, feed):
    text = feed().content.decode()
    assert text.count("<entry>") == 2 and "En ny film." in text


def test_it_says_whether_learners_keep_their_progress(two_editions, feed):
    assert "Hvis dere erstatter utgave 1.0" in feed().content.decode()


def test_it_is_in_the_academys_language(academy, two_editions, feed):
    academy.languages = ["sv"]
    academy.save()
    assert 'xml:lang="sv"' in feed().content.decode()


def test_it_tells_of_a_withdrawal(two_editions, feed):
    withdraw(two_editions[1], REASON)
    text = feed().content.decode()
    assert "Trukket tilbake: " in text and REASON in text


def test_it_is_empty_when_the_agreement_has_ended(two_editions, feed):
    Agreement.objects.update(valid_until=factories.days_from_now(-1))
    assert "<entry>" not in feed().content.decode()


def test_another_academys_courses_are_not_in_it(two_editions, another, client):
    assert "<entry>" not in client.get(path(open_feed(another))).content.decode()


def test_a_renewed_address_takes_the_old_ones_place(academy, feed, client):
    assert feed().status_code == 200
    renewed = renew_feed(academy)
    assert (feed().status_code, client.get(path(renewed)).status_code) == (404, 200)


def test_a_closed_feed_and_a_guessed_one_are_not_there(academy, feed, client):
    close_feed(academy)
    assert feed().status_code == 404
    with override("nb"):
        assert client.get(reverse("academy_feed", args=["0" * 64])).status_code == 404


def test_an_academy_that_is_not_active_has_none(academy, feed):
    academy.is_active = False
    academy.save()
    assert feed().status_code == 404


def test_the_address_is_not_in_the_database(academy):
    address = open_feed(academy)
    assert key_of(address) not in str(FeedAddress.objects.values().get())


def test_neither_engines_nor_anybody_on_the_way_keep_it(feed):
    answer = feed()
    assert "private" in answer["Cache-Control"] and "noindex" in answer["X-Robots-Tag"]


def test_many_editions_cost_no_more_questions_than_few(
    course, two_editions, feed, django_assert_max_num_queries
):
    for minor in range(2, 12):
        an_edition(course, minor, "Mer.")
    feed()  # the verdicts are worked out once
    with django_assert_max_num_queries(14):
        feed()
