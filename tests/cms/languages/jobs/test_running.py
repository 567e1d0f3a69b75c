"""The rows are the truth: whatever happens to the queue, a job can be finished."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.courses.models import Lesson
from cms.languages.jobs import resume, resume_all
from cms.languages.jobs import running as running_module
from cms.languages.jobs.lease import MOST_ATTEMPTS, claim
from cms.languages.jobs.resuming import try_again
from cms.languages.jobs.running import run_item
from cms.languages.models import TranslationJobItem
from cms.languages.submission import start_submission

Status = TranslationJobItem.Status


@pytest.fixture
def lessons(module):
    pages = [Lesson(title=f"Leksjon {number}", slug=f"leksjon-{number}") for number in range(3)]
    for page in pages:
        module.add_child(instance=page)
    return pages


@pytest.fixture
def queue(settings):
    """A queue that nobody works on."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


@pytest.fixture
def job(queue, lessons, sv):
    return start_submission(lessons, [sv])


def statuses(job):
    return list(job.items.order_by("order").values_list("status", flat=True))


def run(job):
    for item in job.items.all():
        run_item(item.pk)


def test_each_page_and_language_is_a_row(job):
    assert statuses(job) == [Status.WAITING] * 3


def test_all_that_is_run_is_done(job, lessons, sv):
    run(job)
    assert statuses(job) == [Status.DONE] * 3
    assert all(page.has_translation(sv) for page in lessons)


def test_running_it_again_changes_nothing(job, lessons, sv):
    run(job)
    revision = lessons[0].get_translation(sv).latest_revision_id
    run(job)
    assert lessons[0].get_translation(sv).latest_revision_id == revision
    assert list(job.items.values_list("attempts", flat=True)) == [1, 1, 1]


def test_what_a_worker_has_nobody_else_takes(job):
    item = job.items.first()
    assert (claim(item.pk), claim(item.pk)) == (True, False)


def test_a_lease_that_has_run_out_is_taken_over(job):
    item = job.items.first()
    claim(item.pk)
    job.items.filter(pk=item.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
    assert claim(item.pk)


def test_one_page_that_fails_is_named_with_its_reason_and_stops_no_other(job, lessons):
    lessons[1].delete()
    run(job)
    assert statuses(job) == [Status.DONE, Status.FAILED, Status.DONE]
    assert job.items.get(status=Status.FAILED).problems == ["It is not there any more."]


def test_what_failed_can_be_tried_again(job, lessons, monkeypatch):
    monkeypatch.setattr(running_module, "work_of", lambda kind: _broken)
    run_item(job.items.first().pk)
    monkeypatch.undo()
    assert "nobody foresaw" in job.items.first().problems[0]
    try_again(job)
    run(job)
    assert statuses(job) == [Status.DONE] * 3


def _broken(item):
    raise RuntimeError("boom")


def test_a_page_that_kills_every_worker_is_left_for_a_person(job):
    item = job.items.first()
    job.items.filter(pk=item.pk).update(status=Status.RUNNING, attempts=MOST_ATTEMPTS)
    resume(job)
    item.refresh_from_db()
    assert item.status == Status.FAILED and "interrupted 3 times" in item.problems[0]


def test_the_periodic_job_goes_on_with_what_was_left(lessons, sv, settings):
    tasks = settings.TASKS
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    job = start_submission(lessons, [sv])
    settings.TASKS = tasks
    resume_all()
    assert statuses(job) == [Status.DONE] * 3


def test_the_reason_is_in_the_language_of_who_started_it(queue, lessons, sv, django_user_model):
    person = django_user_model.objects.get(username="editor-sv")
    job = start_submission(lessons, [sv], person)
    lessons[0].delete()
    run(job)
    assert job.items.get(status=Status.FAILED).problems == ["Den finns inte längre."]
