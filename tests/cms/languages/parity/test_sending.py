"""What was never sent is sent from the board: all of a language, in the queue, once."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from cms.courses.models import Lesson, Module
from cms.glossary.models import GlossaryTerm
from cms.languages.models import TranslationJob

pytestmark = pytest.mark.django_db


@pytest.fixture
def new_lessons(course):
    """Two that no other language has."""
    module = Module.objects.child_of(course).first()
    lessons = [Lesson(title=f"Ny {number}", slug=f"ny-{number}") for number in (1, 2)]
    for lesson in lessons:
        module.add_child(instance=lesson)
    return lessons


@pytest.fixture
def send(client, editor, address):
    client.force_login(editor)
    return lambda **form: client.post(address, form, follow=True)


def test_the_board_offers_it_where_something_was_never_sent(client, editor, address, new_lessons):
    client.force_login(editor)
    text = client.get(address).content.decode()
    assert text.count("2 er aldri sendt til oversettelse.") == 2


def test_where_everything_was_sent_nothing_is_offered(client, editor, address):
    client.force_login(editor)
    assert 'name="send"' not in client.get(address).content.decode()


def test_who_may_not_send_is_offered_nothing(client, django_user_model, address, new_lessons):
    client.force_login(django_user_model.objects.get(username="reviewer"))
    assert 'name="send"' not in client.get(address).content.decode()


def test_sent_each_is_there_as_a_draft_in_that_language_alone(send, new_lessons, sv):
    send(send="sv")
    assert [lesson.get_translation(sv).live for lesson in new_lessons] == [False, False]
    assert not Page.objects.filter(
        locale__language_code="en", translation_key=new_lessons[0].translation_key
    ).exists()


def test_who_sends_is_led_to_the_progress_of_a_job_called_as_the_course(send, course, new_lessons):
    answer = send(send="sv")
    job = TranslationJob.objects.get(title=course.title)
    assert answer.redirect_chain[0][0] == reverse("job_progress", args=[job.pk])
    assert job.items.count() == 2


def test_sent_again_nothing_happens_and_it_is_said(send, new_lessons):
    send(send="sv")
    answer = send(send="sv")
    assert "Alt her er allerede sendt til oversettelse" in answer.content.decode()
    assert TranslationJob.objects.count() == 1


@pytest.mark.parametrize("language", ["fi", "", "nb"])
def test_another_language_sends_nothing(send, new_lessons, language):
    send(send=language)
    assert not TranslationJob.objects.exists()


def test_terms_that_were_never_sent_are_sent_from_their_board(admin_client, sv):
    term = GlossaryTerm(term="ny", definition="Nytt ord", locale=sv)
    term.save()
    admin_client.post(reverse("parity_collection", args=["registers"]), {"send": "nb"})
    assert term.get_translations().filter(locale__language_code="nb").exists()
