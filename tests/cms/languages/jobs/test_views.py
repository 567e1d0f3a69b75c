"""What a person sees of a job."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.submission import start_submission

Status = TranslationJobItem.Status


@pytest.fixture
def job(lesson, sv, settings, django_user_model):
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    return start_submission([lesson], [sv], django_user_model.objects.get(username="editor-nb"))


@pytest.fixture
def address(job):
    return reverse("job_progress", args=[job.pk])


def test_it_says_how_far_it_is(english_admin, address):
    assert "0 of 1 done" in english_admin.get(address).content.decode()


def test_without_a_script_a_link_looks_again_until_it_is_done(english_admin, address, job):
    again = f'<a href="{address}">Look again</a>'
    assert again in english_admin.get(address).content.decode()
    job.items.update(status=Status.DONE)
    assert again not in english_admin.get(address).content.decode()


def test_the_progress_bar_asks_for_figures(english_admin, job):
    state = english_admin.get(reverse("job_state", args=[job.pk])).json()
    assert state == {"percent": 0, "sentence": "0 of 1 done", "finished": False}


def test_what_failed_is_named_with_its_reason_and_a_way_on(english_admin, address, job):
    job.items.update(status=Status.FAILED, problems=["Because."])
    page = english_admin.get(address).content.decode()
    assert "Brød &amp; vann" in page and "Because." in page and "Try again" in page


def test_the_button_puts_what_failed_back(english_admin, address, job):
    job.items.update(status=Status.FAILED, problems=["Because."])
    english_admin.post(address)
    assert job.items.get().status == Status.WAITING


def test_who_waits_for_a_worker_is_offered_to_go_on_once_it_stands_still(english_admin, address, job):
    assert "Go on now" not in english_admin.get(address).content.decode()
    TranslationJob.objects.update(created_at=timezone.now() - timedelta(minutes=2))
    assert "Go on now" in english_admin.get(address).content.decode()


def test_the_list_shows_the_job(english_admin, address):
    assert address in english_admin.get(reverse("translation_jobs")).content.decode()


def test_the_list_asks_as_often_for_many_jobs_as_for_one(
    english_admin, lesson, sv, job, django_assert_max_num_queries
):
    for _number in range(5):
        start_submission([lesson], [sv])
    with django_assert_max_num_queries(20):
        english_admin.get(reverse("translation_jobs"))


def test_somebody_elses_job_is_not_shown_to_who_may_not_submit(client, address, django_user_model):
    client.force_login(django_user_model.objects.get(username="reviewer"))
    assert client.get(address).status_code == 302
