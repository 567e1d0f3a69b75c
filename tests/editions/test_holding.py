"""Work goes on while an edition is live: readers see it when the next one is released."""

import pytest
from django.urls import reverse

from cms.core.publication_hold import PageIsHeld
from cms.courses.models import Lesson
from cms.languages.publication import publish_translation
from lms_export.editions.models import ApprovedVersion
from lms_export.editions.numbering import Number
from lms_export.editions.releasing import ReleaseOrder, rehearse, release

pytestmark = pytest.mark.django_db
NEXT = ReleaseOrder(number=Number(1, 1))


@pytest.fixture
def approved(edition, lesson, publisher):
    """A Norwegian lesson with a new title, published by an editor."""
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish(user=publisher)
    return lesson


def title_of(page):
    return Lesson.objects.get(pk=page.pk).title


def test_what_is_published_after_a_release_waits_for_the_next(approved):
    assert title_of(approved) == "Er dere klare?"
    assert ApprovedVersion.objects.get().page_id == approved.pk


def test_a_page_of_a_course_without_editions_is_published_at_once(lesson):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    assert title_of(lesson) == "Noe helt annet"


def test_translators_meet_what_is_approved(approved, sv, translate_title, publisher):
    translate_title(approved, "Något helt annat")
    swedish = publish_translation(Lesson.objects.get(pk=approved.pk), sv, publisher)
    assert (title_of(swedish), ApprovedVersion.objects.count()) == ("Är ni redo?", 2)


def test_the_next_edition_shows_all_languages_together(course, approved, sv, translate_title, publisher):
    translate_title(approved, "Något helt annat")
    publish_translation(Lesson.objects.get(pk=approved.pk), sv, publisher)
    edition = release(course, NEXT, publisher)
    assert [title_of(approved), title_of(approved.get_translation(sv))] == [
        "Noe helt annet",
        "Något helt annat",
    ]
    assert (edition.language_codes, list(edition.left_out)) == (("nb", "sv"), ["en"])


def test_a_rehearsal_changes_nothing(course, approved, publisher):
    rehearsal = rehearse(course, publisher)
    assert [page.pk for page in rehearsal.changed] == [approved.pk]
    assert list(rehearsal.found.against_required) == ["sv"]
    assert (title_of(approved), ApprovedVersion.objects.count()) == ("Er dere klare?", 1)


def test_a_page_that_is_unpublished_goes_with_the_next_edition(course, edition, lesson, publisher):
    lesson.unpublish(user=publisher)
    assert Lesson.objects.get(pk=lesson.pk).live
    release(course, NEXT, publisher)
    assert not Lesson.objects.get(pk=lesson.pk).live


def test_a_page_of_an_edition_is_not_deleted(edition, lesson):
    with pytest.raises(PageIsHeld, match="belongs to a released edition"):
        lesson.delete()


def test_the_editor_is_told_that_the_page_waits(edition, lesson, client, publisher):
    client.force_login(publisher)
    address = reverse("wagtailadmin_pages:unpublish", args=[lesson.pk])
    told = client.post(address, follow=True).content.decode()
    assert "venter" in told or "neste utgave" in told
    assert Lesson.objects.get(pk=lesson.pk).live
