"""All pages of an edition go live together: each once, and its translations with it."""

import pytest
from django.contrib.auth import get_user_model

from cms.api.stored.models import Change, StoredPage
from cms.courses.models import Lesson
from cms.languages.models import Notice
from cms.languages.publication import publish_translation
from lms_export.editions.models import EditionPlan
from lms_export.editions.numbering import Number
from lms_export.editions.releasing import ReleaseOrder, rehearse, release

pytestmark = pytest.mark.django_db
NEXT = ReleaseOrder(number=Number(1, 1))


def approve(page, user, **values):
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish(user=user)


@pytest.fixture
def both_approved(edition, lesson, publisher, sv, translate_title):
    """A Norwegian lesson with a new title and more minutes, and its Swedish translation."""
    approve(lesson, publisher, title="Noe helt annet", minutes=33)
    translate_title(lesson, "Något helt annat")
    publish_translation(Lesson.objects.get(pk=lesson.pk), sv, publisher)
    return lesson


def swedish(lesson, sv):
    return Lesson.objects.get(translation_key=lesson.translation_key, locale=sv)


def test_a_release_publishes_each_page_once(course, both_approved, sv, publisher):
    page = swedish(both_approved, sv)
    before = page.revisions.count()
    release(course, NEXT, publisher)
    assert page.revisions.count() == before + 1


def test_a_publisher_of_one_language_releases_all_of_them(course, both_approved, sv):
    norwegian = get_user_model().objects.get(username="publisher-nb")
    release(course, NEXT, norwegian)
    assert swedish(both_approved, sv).title == "Något helt annat"


def test_what_the_api_tells_is_written_once_in_the_release(course, both_approved, sv, publisher):
    last = Change.objects.latest("pk").pk
    release(course, NEXT, publisher)
    row = StoredPage.objects.get(page_id=swedish(both_approved, sv).pk)
    assert (row.title, Change.objects.filter(pk__gt=last, uid=row.uid).count()) == ("Något helt annat", 1)


def test_what_differs_elsewhere_is_left_to_the_sweep(course, both_approved, publisher):
    elsewhere = StoredPage.objects.exclude(url_path__startswith=course.url_path).filter(title="Ordliste")
    elsewhere.update(revision=None)
    release(course, NEXT, publisher)
    assert [row.revision for row in elsewhere] == [None]


def test_a_rehearsal_writes_nothing_that_the_api_tells(course, both_approved, publisher, monkeypatch):
    written = []
    monkeypatch.setattr(
        "cms.api.stored.repairing.write_page", lambda page, *_more, **_kw: written.append(page)
    )
    rehearse(course, publisher)
    assert written == []


def test_nobody_is_told_that_a_translation_is_behind_which_comes_along(course, both_approved, sv, publisher):
    release(course, NEXT, publisher)
    assert not Notice.objects.filter(locale=sv).exists()


def test_a_translation_that_cannot_come_along_follows_with_the_words_it_has(
    course, both_approved, sv, publisher
):
    EditionPlan.objects.update(required_languages=["nb"])
    approve(Lesson.objects.get(pk=both_approved.pk), publisher, title="Enda noe annet", minutes=44)
    release(course, NEXT, publisher)
    page = swedish(both_approved, sv)
    assert (page.title, page.minutes) == ("Är ni redo?", 44)
