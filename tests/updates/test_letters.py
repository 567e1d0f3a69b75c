"""The mail on a new edition: to whom, when, once, and what it says."""

import re
from smtplib import SMTPRecipientsRefused

import pytest
from django.utils import timezone

from lms_export.academies.models import Agreement
from lms_export.editions.withdrawing import withdraw
from lms_export.updates import sending
from lms_export.updates.letters import compose
from lms_export.updates.models import Letter
from lms_export.updates.sending import LEASE, PAUSES, send_due
from lms_export.updates.subscribing import stop, subscribe
from lms_export.updates.writing import write_of_release
from tests.academies import factories
from tests.public_editions.conftest import an_edition
from tests.updates.conftest import fetched

pytestmark = pytest.mark.django_db
REASON = "A film in module 2 names the wrong town."


@pytest.fixture
def written(two_editions, subscribed):
    """A letter to the academy's mailbox waits."""
    write_of_release(two_editions[1])
    return Letter.objects.get()


def test_a_release_writes_to_whoever_subscribed(subscribed, edition, mailoutbox):
    send_due()
    assert [mail.to for mail in mailoutbox] == [["lms@example.org"]]


def test_a_release_that_is_taken_back_writes_nothing(written, two_editions):
    assert Letter.objects.count() == 1
    write_of_release(two_editions[1])
    assert Letter.objects.count() == 1


def test_nobody_else_is_written_to(academy, another, two_editions):
    subscribe(another)
    write_of_release(two_editions[1])
    assert not Letter.objects.exists()


def test_it_is_sent_once(written, mailoutbox):
    send_due()
    send_due()
    assert len(mailoutbox) == 1


def test_a_worker_that_was_killed_is_followed_by_another(written, mailoutbox):
    Letter.objects.update(due_at=timezone.now() + LEASE)
    send_due()
    Letter.objects.update(due_at=timezone.now())
    send_due()
    assert len(mailoutbox) == 1


def test_whoever_gets_it_twice_can_tell_by_its_name(written):
    names = {compose(written).message()["Message-ID"] for _time in range(2)}
    assert names == {f"<{written.name}@127.0.0.1>"}


def test_an_agreement_that_ended_meanwhile_keeps_it_back(written, mailoutbox):
    Agreement.objects.update(valid_until=factories.days_from_now(-1))
    send_due()
    assert (len(mailoutbox), Letter.objects.get().trouble) == (0, "ended")


def test_an_agreement_that_ends_today_still_brings_it(written, mailoutbox):
    Agreement.objects.update(valid_until=timezone.localdate())
    send_due()
    assert len(mailoutbox) == 1


def test_an_edition_that_was_withdrawn_meanwhile_is_not_praised(written, two_editions, mailoutbox):
    withdraw(two_editions[1], REASON)
    send_due()
    assert (len(mailoutbox), Letter.objects.get().trouble) == (0, "withdrawn")


def test_who_stopped_the_mails_gets_none(written, subscribed, mailoutbox):
    stop(subscribed)
    send_due()
    assert (len(mailoutbox), Letter.objects.get().trouble) == (0, "stopped")


def test_a_member_who_left_the_academy_gets_none(two_editions, academy, mailoutbox):
    member = factories.member(academy)
    subscribe(academy, member.user)
    write_of_release(two_editions[1])
    member.delete()
    send_due()
    assert mailoutbox == []


def test_what_fails_is_tried_again_until_it_is_given_up(written, monkeypatch, caplog):
    def refuse(_letter):
        raise SMTPRecipientsRefused({})

    monkeypatch.setattr(sending, "compose", refuse)
    for _attempt in range(len(PAUSES) + 1):
        Letter.objects.update(due_at=timezone.now())
        send_due()
    letter = Letter.objects.get()
    assert (letter.state, letter.trouble, letter.attempts) == ("given_up", "refused", len(PAUSES) + 1)


def test_it_says_what_has_changed_since_the_edition_before(written):
    mail = compose(written)
    assert mail.subject.startswith("Ny utgave 1.1 av «")
    assert "endret siden utgave 1.0\n" in mail.body and "En ny film." in mail.body
    assert "Den første." not in mail.body


def test_it_begins_with_what_the_academy_last_fetched(course, written, academy, two_editions):
    third = an_edition(course, 2, "Enda en film.")
    fetched(academy, two_editions[0])
    written.edition = third
    body = compose(written).body
    assert "siden utgave 1.0, som dere hentet" in body
    assert body.index("Enda en film.") < body.index("En ny film.")


def test_it_says_in_words_whether_learners_keep_their_progress(written):
    assert "Ingenting er endret: trygt å bytte." in compose(written).body


def test_it_is_written_in_the_academys_language(academy, written):
    written.academy.languages = ["sv"]
    assert "är utgiven" in compose(written).body


def test_its_two_forms_say_the_same(written):
    mail = compose(written)
    html = mail.alternatives[0][0]
    assert all(words in html for words in ("En ny film.", "Det er en pilot"))


def test_a_mail_program_can_stop_it_by_one_press(written, client):
    headers = compose(written).extra_headers
    address = re.fullmatch(r"<http://[^/]+(/.*)>", headers["List-Unsubscribe"])[1]
    client.post(address, {"List-Unsubscribe": "One-Click"})
    written.subscription.refresh_from_db()
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert not written.subscription.is_active
