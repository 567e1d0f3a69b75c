"""A page that is kept for a program is written by it alone; the editor's locks hold here too."""

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from cms.api.writing.models import Reservation
from cms.courses.models import Course
from cms.languages.models import TranslationJob, TranslationJobItem
from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db


def test_it_is_written_only_with_the_token_of_the_lock(nb, course):
    lock = nb.post(f"{COURSE}/@lock", {"timeout": 600}).json()
    assert nb.patch(COURSE, {"title": "x"}).status_code == 403
    assert nb.patch(COURSE, {"title": "x"}, Lock_Token=lock["token"]).status_code == 204
    assert nb.get(COURSE).json()["lock"]["locked"] is True


def test_it_is_not_deleted_meanwhile(nb):
    nb.post("/nb", {"@type": "Programme", "title": "Nytt"})
    nb.post("/nb/nytt/@lock")
    assert nb.delete("/nb/nytt").status_code == 423


def test_it_is_free_when_it_is_let_go(nb, course):
    nb.post(f"{COURSE}/@lock")
    assert nb.delete(f"{COURSE}/@lock").json() == {"locked": False, "stealable": True}
    assert nb.patch(COURSE, {"title": "x"}).status_code == 204


def test_it_is_free_when_its_time_is_over(nb, course):
    nb.post(f"{COURSE}/@lock")
    Reservation.objects.update(ends_at=timezone.now())
    assert nb.patch(COURSE, {"title": "x"}).status_code == 204


def test_nobody_else_is_told_its_token(nb, admin, course):
    nb.post(f"{COURSE}/@lock")
    assert "token" not in admin.get(f"{COURSE}/@lock").json()


def test_somebody_else_ends_it_only_by_force_and_where_that_is_allowed(nb, admin, course):
    nb.post(f"{COURSE}/@lock", {"stealable": False})
    assert admin.delete(f"{COURSE}/@lock", {"force": True}).status_code == 403
    Reservation.objects.update(stealable=True)
    assert admin.delete(f"{COURSE}/@lock").status_code == 403
    assert admin.delete(f"{COURSE}/@lock", {"force": True}).status_code == 200


@pytest.mark.parametrize("seconds", [0, 3601, "600", True, 1.5])
def test_a_time_that_is_none_is_refused(nb, course, seconds):
    assert nb.post(f"{COURSE}/@lock", {"timeout": seconds}).status_code == 400


def test_the_editor_shows_it_to_others(nb, course):
    nb.post(f"{COURSE}/@lock")
    lock = Course.objects.get(pk=course.pk).get_lock()
    people = [get_user_model().objects.get(username=name) for name in ("editor-nb", "admin")]
    assert [lock.for_user(person) for person in people] == [False, True]


def test_the_editors_own_lock_holds(nb, course):
    admin = get_user_model().objects.get(username="admin")
    Course.objects.filter(pk=course.pk).update(locked=True, locked_by=admin, locked_at=timezone.now())
    assert nb.patch(COURSE, {"title": "x"}).status_code == 403


def test_nothing_is_written_while_the_source_language_is_changed(nb, course):
    job = TranslationJob.objects.create(kind="swap", title="x", root_key=course.translation_key)
    TranslationJobItem.objects.create(
        job=job,
        object_key=course.translation_key,
        title="x",
        order=0,
        locale=course.locale,
        source_locale=course.locale,
        content_type_id=course.content_type_id,
    )
    refusal = nb.patch(COURSE, {"title": "x"})
    assert refusal.status_code == 403 and "source language" in refusal.json()["detail"]
