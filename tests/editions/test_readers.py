"""What readers of a course are told of its editions."""

import json

import pytest

from cms.api.stored.models import StoredPage
from cms.courses.standing import standing_of
from lms_export.editions.numbering import Number
from lms_export.editions.releasing import ReleaseOrder, release
from lms_export.editions.withdrawing import withdraw

pytestmark = pytest.mark.django_db
REASON = "A film in module 2 names the wrong town."


@pytest.fixture
def shown(course, client):
    return lambda: client.get(course.get_url())


def test_a_course_without_editions_is_marked_as_a_pilot(course, shown):
    html = shown().content.decode()
    assert 'class="pilot"' in html and "ikke er gitt ut ennå" in html


def test_an_edition_says_its_number_and_what_has_changed(edition, shown):
    html = shown().content.decode()
    assert "1.0: en pilot" in html and "Den første." in html


def test_a_lesson_is_marked_too(edition, lesson, client):
    assert 'class="pilot"' in client.get(lesson.get_url()).content.decode()


@pytest.fixture
def told(course):
    """What the API's document of the course says of its edition."""

    def told():
        body = json.loads(bytes(StoredPage.objects.get(page_id=course.pk).body))
        return body["edition"], body["pilot"]

    return told


def test_the_document_of_a_course_without_editions_says_so(told):
    assert told() == (None, True)


def test_the_document_says_the_edition_in_the_transaction_of_its_release(edition, told):
    assert told() == ("1.0", True)


def test_the_document_says_which_edition_is_shown_after_a_withdrawal(edition, course, publisher, told):
    newer = release(course, ReleaseOrder(number=Number(1, 1)), publisher)
    withdraw(newer, REASON, publisher)
    assert told() == ("1.0", True)


def test_where_every_edition_is_withdrawn_readers_are_told_why(edition, publisher, lesson, client, shown):
    withdraw(edition, REASON, publisher)
    assert (shown().status_code, REASON in shown().content.decode()) == (410, True)
    assert client.get(lesson.get_url()).status_code == 410


def test_a_new_edition_brings_the_course_back(edition, course, publisher, shown):
    withdraw(edition, REASON, publisher)
    release(course, ReleaseOrder(number=Number(1, 1)), publisher)
    assert (shown().status_code, standing_of(course.translation_key, "nb").edition) == (200, "1.1")
