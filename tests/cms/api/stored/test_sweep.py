"""Whatever differs, whyever it does, is repaired; what is right is left alone."""

import logging
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cms.api.models import StoredPage
from cms.api.stored import repairing
from cms.api.stored.following import projected_once
from cms.api.stored.repairing import repair
from cms.api.stored.sweep import sweep
from cms.core.scheduling import PERIODIC_JOBS
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_course, a_lesson, a_licence, a_module

pytestmark = pytest.mark.django_db
COURSE = "nb/proveprogram/provekurs"


@pytest.fixture
def course(db):
    with projected_once():
        return a_course()


def stored():
    return StoredPage.objects.filter(path=COURSE).first()


def test_the_workers_scheduler_sweeps_at_its_start_and_every_minute():
    job = PERIODIC_JOBS["repair what the API tells"]
    assert (job.run, job.every) == (sweep, timedelta(minutes=1))


def test_a_missing_row_is_written(course):
    StoredPage.objects.filter(path=COURSE).delete()
    sweep()
    assert stored().title == "Prøvekurs"


def test_a_surplus_row_is_taken_out(course):
    Page.objects.filter(pk=course.pk).update(live=False)
    sweep()
    assert stored() is None


def test_a_row_of_another_revision_is_written_anew(course):
    course.save_revision().publish()
    StoredPage.objects.filter(path=COURSE).update(revision=0, title="Gammelt", body=b"{}")
    sweep()
    assert stored().title == "Prøvekurs"


def test_a_restriction_that_no_signal_told_of_is_kept(course):
    PageViewRestriction.objects.bulk_create([PageViewRestriction(page=course, restriction_type="login")])
    sweep()
    assert stored() is None


def test_documents_made_for_another_address_of_the_site_are_made_anew(course, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://synergos.example"
    sweep()
    assert b'"@id":"https://synergos.example/nb/proveprogram/provekurs"' in bytes(stored().body)


def test_where_nothing_differs_nothing_is_written(course):
    sweep()
    assert repair() == 0


def test_a_page_that_cannot_be_written_stops_no_other(course, monkeypatch, caplog):
    write_page = repairing.write_page
    StoredPage.objects.all().delete()

    def write(page, *arguments, **options):
        if page.pk == course.pk:
            raise RuntimeError("broken")
        return write_page(page, *arguments, **options)

    monkeypatch.setattr("cms.api.stored.repairing.write_page", write)
    with caplog.at_level(logging.ERROR):
        sweep()
    assert stored() is None and StoredPage.objects.filter(path="nb/proveprogram").exists()
    assert "Prøvekurs" in caplog.text


def test_a_consent_that_ended_takes_the_picture_out_by_itself(course, monkeypatch):
    today = timezone.localdate()
    consent = {"persons_shown": True, "consent_api": True, "consent_expires": today}
    image = an_image(credit="Kari", licence=a_licence(), **consent)
    value = {"image": image.pk, "alternative_text": "A birch", "decorative": False, "caption": ""}
    with projected_once():
        lesson = a_lesson(a_module(course), body=[{"type": "picture", "value": value}])
    row = StoredPage.objects.get(page_id=lesson.pk)
    assert b"birch" in bytes(row.body) and b'"url":null' not in bytes(row.body)
    monkeypatch.setattr(timezone, "localdate", lambda: today + timedelta(days=1))
    sweep()
    row.refresh_from_db()
    assert b'"url":null' in bytes(row.body)


def test_the_projection_can_be_made_anew_and_is_the_same(course):
    before = dict(StoredPage.objects.values_list("path", "etag"))
    out = StringIO()
    call_command("rebuild_projection", stdout=out)
    assert dict(StoredPage.objects.values_list("path", "etag")) == before
    assert f"{len(before)}/{len(before)}" in out.getvalue()


def test_an_interrupted_rebuilding_goes_on_where_it_was(course):
    StoredPage.objects.filter(path=COURSE).update(stale=True)
    out = StringIO()
    call_command("rebuild_projection", "--resume", stdout=out)
    assert "written: 1" in out.getvalue()
