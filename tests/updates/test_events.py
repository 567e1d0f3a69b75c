"""What other programs are told of editions."""

import json

import pytest
from wagtail.models import PageViewRestriction

from cms.api.webhooks.models import Message, Receiver
from lms_export.editions.erasing import REASON as CONSENT_ENDED
from lms_export.editions.models import Edition
from lms_export.editions.withdrawing import withdraw

pytestmark = pytest.mark.django_db
REASON = "A film in module 2 names the wrong town."


def told(listener, event):
    bodies = [json.loads(body) for _headers, body in listener.told]
    return [body["data"] for body in bodies if body["type"] == event]


def test_a_release_is_told_with_its_number_and_changelog(receiver, listener, edition):
    [data] = told(listener, "edition.released")
    assert (data["course"], data["number"], data["pilot"]) == (edition.course.hex, "1.0", True)
    norwegian = next(each for each in data["languages"] if each["language"] == "nb")
    assert (norwegian["changelog"], norwegian["@id"].split("/")[3]) == ("Den første.", "nb")


def test_a_receiver_that_chose_a_language_is_told_of_editions_all_the_same(receiver, listener, edition):
    Receiver.objects.update(languages=["sv"])
    withdraw(edition, REASON)
    assert told(listener, "edition.withdrawn")


def test_a_withdrawal_is_told_with_its_reason_and_what_readers_see_now(receiver, listener, edition):
    withdraw(edition, REASON)
    [data] = told(listener, "edition.withdrawn")
    assert (data["reason"], data["edition"], data["cause"]) == (REASON, None, "other")


def test_a_withdrawal_for_a_consent_names_nobody(receiver, listener, edition, publisher):
    withdraw(edition, CONSENT_ENDED, publisher, cause=Edition.Cause.CONSENT)
    [data] = told(listener, "edition.withdrawn")
    assert data["cause"] == "consent" and publisher.username not in json.dumps(data)


def test_of_a_course_that_is_not_for_everybody_nobody_is_told(receiver, listener, course, edition):
    for page in course.get_translations(inclusive=True):
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    withdraw(edition, REASON)
    assert told(listener, "edition.withdrawn") == []


def test_what_is_made_for_one_audience_hears_nothing_that_is_for_everybody(receiver, listener, edition):
    Receiver.objects.update(audience="academy-1")
    before = Message.objects.count()
    withdraw(edition, REASON)
    assert Message.objects.count() == before
