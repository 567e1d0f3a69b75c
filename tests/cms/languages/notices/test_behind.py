"""When a source is changed, those who translate are told: once, in their language, with what changed."""

import pytest
from django.core import mail

from cms.languages.assignments import assign
from cms.languages.models import Notice, SilencedNotice
from cms.languages.notices.tasks import send_collected_notices, send_notices_of
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db

NEW = "Vann er ganske vått."


def mails_to(name):
    return [each for each in mail.outbox if each.to == [f"{name}@synergos.example"]]


def test_a_translator_gets_one_mail_in_swedish_that_shows_the_change(published, change):
    change(published, NEW)
    send_collected_notices()
    (letter,) = mails_to("translator-sv")
    assert letter.subject == "”Brød & vann” har ändrats. Texten på svenska ligger efter."
    assert "Före: Vann er vått." in letter.body
    assert "Nu: Vann er ganske vått." in letter.body
    assert "Öppna stycke 3 i ”Brød & vann”" in letter.body


def test_those_of_other_languages_are_not_told(published, change):
    change(published, NEW)
    assert set(Notice.objects.values_list("person__username", flat=True)) == {"translator-sv", "editor-sv"}


def test_nothing_is_sent_before_it_is_collected(published, change):
    change(published, NEW)
    assert mail.outbox == []


def test_several_saves_are_one_mail_with_the_last_words(published, change):
    change(published, NEW)
    change(published, "Vann er svært vått.")
    send_collected_notices()
    (letter,) = mails_to("translator-sv")
    assert "svært" in letter.body and "ganske" not in letter.body


def test_collecting_again_sends_nothing_again(published, change):
    change(published, NEW)
    send_collected_notices()
    send_collected_notices()
    assert len(mails_to("translator-sv")) == 1


def test_what_was_translated_meanwhile_is_not_told(published, change, sv):
    lesson = change(published, NEW)
    write_translations(lesson, sv, {NEW: "Vatten är ganska vått."})
    send_collected_notices()
    assert mail.outbox == []


def test_a_publication_that_changes_no_word_tells_nobody(published, change):
    change(published, "Vann er vått.")
    assert Notice.objects.count() == 0


def test_whoever_has_taken_the_page_is_told_alone(published, change, sv, people):
    assign(published, sv, person=people["translator-sv"])
    change(published, NEW)
    assert list(Notice.objects.values_list("person__username", flat=True)) == ["translator-sv"]


def test_whoever_switched_the_kind_off_gets_none(published, change, people):
    SilencedNotice.objects.create(person=people["translator-sv"], kind="behind")
    change(published, NEW)
    send_collected_notices()
    assert mails_to("translator-sv") == []
    assert len(mails_to("editor-sv")) == 1


def test_a_mail_that_could_not_be_sent_waits_and_is_sent_once(published, change, people, monkeypatch):
    change(published, NEW)

    def refuse(self):
        raise ConnectionError("no mail server")

    with monkeypatch.context() as broken:
        broken.setattr("django.core.mail.EmailMultiAlternatives.send", refuse)
        with pytest.raises(ConnectionError):
            send_notices_of.func(people["translator-sv"].pk)
    send_notices_of.func(people["translator-sv"].pk)
    send_notices_of.func(people["translator-sv"].pk)
    assert len(mails_to("translator-sv")) == 1


def test_what_another_sender_has_taken_is_not_sent_twice(published, change, people):
    from django.utils import timezone

    change(published, NEW)
    Notice.objects.update(claimed_at=timezone.now())
    send_collected_notices()
    assert mail.outbox == []


def test_a_sender_that_was_killed_is_replaced(published, change):
    from django.utils import timezone

    from cms.languages.notices.tasks import LEASE

    change(published, NEW)
    Notice.objects.update(claimed_at=timezone.now() - LEASE * 2)
    send_collected_notices()
    assert len(mails_to("translator-sv")) == 1


def test_a_person_without_an_address_stops_nobody_else(published, change, people):
    person = people["translator-sv"]
    person.email = ""
    person.save()
    change(published, NEW)
    send_collected_notices()
    assert len(mails_to("editor-sv")) == 1
