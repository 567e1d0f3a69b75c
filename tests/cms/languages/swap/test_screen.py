"""Changing the source language in the editor: first in words, then as a job, and locked meanwhile."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cms.languages.jobs.running import run_item
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.roles.granting import make_role
from cms.languages.sources import source_language
from cms.languages.swap.looking import look_of
from cms.languages.swap.starting import swap_source

DUMMY = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


@pytest.fixture
def address(everywhere):
    return reverse("swap_source", args=[everywhere.translation_key])


def text_of(response):
    return response.content.decode()


def test_first_it_says_in_words_what_will_happen(english_admin, everywhere, address):
    page = text_of(english_admin.post(address, {"language": "sv", "look": ""}, follow=True))
    assert "10 translated texts are carried over" in page and "Make Swedish the source" in page
    assert source_language(everywhere) == "nb"


def test_confirmed_it_is_done_and_the_progress_is_shown(english_admin, everywhere, address):
    response = english_admin.post(address, {"language": "sv"})
    assert response.url == reverse("job_progress", args=[TranslationJob.objects.get(kind="swap_look").pk])
    after = english_admin.get(response.url).url
    assert after == reverse("job_progress", args=[TranslationJob.objects.get(kind="swap").pk])
    assert source_language(everywhere) == "sv"


def test_what_is_not_in_order_is_named_with_page_and_way_out(english_admin, everywhere, address):
    everywhere.save_revision()
    response = english_admin.post(address, {"language": "sv"}, follow=True)
    assert not TranslationJob.objects.filter(kind="swap").exists()
    assert "Publish or discard it first" in text_of(response)
    assert reverse("wagtailadmin_pages:edit", args=[everywhere.pk]) in text_of(response)


def test_nobody_edits_its_pages_while_it_lasts(english_admin, everywhere, address, sv, settings):
    settings.TASKS = DUMMY
    swap_source(everywhere, sv)
    edit = reverse("wagtailadmin_pages:edit", args=[everywhere.pk])
    assert "Its source language is being changed" in text_of(english_admin.get(edit))
    assert everywhere.get_translation(sv).get_lock().for_user(None)


def test_it_cannot_be_started_a_second_time_meanwhile(english_admin, everywhere, address, sv, settings):
    settings.TASKS = DUMMY
    swap_source(everywhere, sv)
    assert english_admin.post(address, {"language": "sv"}).status_code == 409
    assert TranslationJob.objects.count() == 1


def test_when_it_is_done_the_pages_are_free(english_admin, everywhere, address):
    english_admin.post(address, {"language": "sv"})
    assert everywhere.get_lock() is None


def test_who_publishes_only_one_of_the_languages_may_not(client, address, django_user_model):
    client.force_login(django_user_model.objects.get(username="publisher-sv"))
    assert client.post(address, {"language": "sv"}).status_code == 302
    assert not TranslationJob.objects.exists()


def test_who_publishes_both_may(client, everywhere, address, sv, django_user_model):
    person = django_user_model.objects.get(username="publisher-sv")
    person.groups.add(make_role("publisher", everywhere.locale))
    client.force_login(person)
    client.post(address, {"language": "sv"})
    assert source_language(everywhere) == "sv"


def test_an_unknown_language_is_not_found(english_admin, address):
    english_admin.post(address, {"language": "xx"})
    assert not TranslationJob.objects.exists()


def test_the_request_itself_waits_for_nothing(english_admin, everywhere, address, settings):
    settings.TASKS = DUMMY
    page = text_of(english_admin.post(address, {"language": "sv"}, follow=True))
    assert "0 of 1 done" in page and source_language(everywhere) == "nb"


def test_two_looks_that_end_at_once_change_it_once(english_admin, everywhere, address, sv, settings):
    settings.TASKS = DUMMY
    for _person in range(2):
        english_admin.post(address, {"language": "sv"})
    for item in TranslationJobItem.objects.filter(job__kind="swap_look"):
        run_item(item.pk)
    assert TranslationJob.objects.filter(kind="swap").count() == 1


def test_an_old_look_is_shown_no_more(english_admin, everywhere, address, admin_user):
    english_admin.post(address, {"language": "sv", "look": ""})
    job = TranslationJob.objects.get()
    assert look_of(job.pk, everywhere, admin_user)
    TranslationJob.objects.update(created_at=timezone.now() - timedelta(hours=1))
    assert look_of(job.pk, everywhere, admin_user) is None
