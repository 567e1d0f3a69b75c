"""Releasing and withdrawing in the editor."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.courses.models import Lesson
from lms_export.editions.models import Edition
from lms_export.editions.numbering import Number
from lms_export.editions.releasing import ReleaseOrder, release

pytestmark = pytest.mark.django_db
REASON = "A film in module 2 names the wrong town."


@pytest.fixture
def as_publisher(client):
    user = get_user_model().objects.get(username="publisher-nb")
    client.force_login(user)
    return client


def release_address(course):
    return reverse("release_edition", args=[course.translation_key])


def test_a_publisher_releases_with_a_changelog_in_each_language(as_publisher, course):
    given = {"number": "1.0", "changelog_nb": "Den første.", "changelog_sv": "Den första."}
    shown = as_publisher.post(release_address(course), given, follow=True).content.decode()
    edition = Edition.objects.get()
    assert [row.changelog for row in edition.languages.order_by("language")] == [
        "",
        "Den første.",
        "Den första.",
    ]
    assert "Den första." in shown and edition.released_by.username == "publisher-nb"


def test_the_form_says_page_by_page_why_a_language_blocks(as_publisher, course, lesson):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    shown = as_publisher.get(release_address(course)).content.decode()
    assert "«Noe helt annet» på svensk" in shown and 'name="override"' in shown


def test_what_was_written_is_still_there_after_a_refusal(as_publisher, edition, course):
    given = {"number": "1.1", "changelog_nb": "Mitt arbeid."}
    release(course, ReleaseOrder(number=Number(1, 1)), edition.released_by)
    answer = as_publisher.post(release_address(course), given)
    assert answer.status_code == 409 and "Mitt arbeid." in answer.content.decode()


def test_who_comes_second_is_told_who_was_first(as_publisher, edition, course):
    release(course, ReleaseOrder(number=Number(1, 1)), edition.released_by)
    shown = as_publisher.post(release_address(course), {"number": "1.1"}).content.decode()
    assert "admin har nettopp gitt ut utgave 1.1" in shown


@pytest.mark.parametrize("number", ["", "1", "0.9.1", "99999999.0", "-1.0"])
def test_what_is_no_number_is_refused_at_its_field(as_publisher, course, number):
    answer = as_publisher.post(release_address(course), {"number": number})
    assert (answer.status_code, Edition.objects.exists()) == (400, False)


def test_withdrawing_the_newest_shows_the_one_before(as_publisher, edition, course, lesson, publisher):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    newer = release(
        course, ReleaseOrder(number=Number(1, 1), override="Swedish follows next week."), publisher
    )
    as_publisher.post(reverse("withdraw_edition", args=[newer.pk]), {"reason": REASON})
    newer.refresh_from_db()
    assert (newer.withdrawal_reason, Lesson.objects.get(pk=lesson.pk).title) == (REASON, "Er dere klare?")


def test_two_editions_are_compared_and_the_verdict_is_in_words(
    as_publisher, edition, course, lesson, publisher
):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    newer = release(
        course, ReleaseOrder(number=Number(1, 1), override="Swedish follows next week."), publisher
    )
    shown = as_publisher.get(reverse("compare_editions", args=[newer.pk, edition.pk])).content.decode()
    assert "Noe helt annet" in shown and "Er dere klare?" in shown
    assert "trygt å bytte" in shown.lower()


def test_a_changelog_is_proposed_from_the_difference(as_publisher, edition, course, lesson):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    shown = as_publisher.get(release_address(course)).content.decode()
    box = shown.partition('name="changelog_nb"')[2].partition("</textarea>")[0]
    assert "Noe helt annet" in box


def test_a_withdrawal_needs_a_reason_that_says_something(as_publisher, edition):
    answer = as_publisher.post(reverse("withdraw_edition", args=[edition.pk]), {"reason": "Feil"})
    assert (answer.status_code, Edition.objects.get().is_withdrawn) == (409, False)


def test_an_edition_leads_to_its_packages(as_publisher, edition):
    shown = as_publisher.get(reverse("edition", args=[edition.pk])).content.decode()
    assert reverse("edition_packages", args=[edition.pk]) in shown
