"""A person who takes back a consent leaves every edition; that there was one remains."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from lms_export.editions.erasing import erase_where_consent_ended
from lms_export.editions.models import FrozenFile
from lms_export.editions.numbering import FIRST, Number
from lms_export.editions.packages import EditionIsGone, document_of
from lms_export.editions.releasing import ReleaseOrder, release

pytestmark = pytest.mark.django_db


@pytest.fixture
def portrait(lesson):
    image = next(block.value["image"] for block in lesson.body if block.block_type == "picture")
    image.persons_shown = image.consent_site = image.consent_package = True
    image.save()
    return image


@pytest.fixture
def with_portrait(course, portrait, publisher):
    return release(course, ReleaseOrder(number=FIRST), publisher)


@pytest.fixture
def taken_back(with_portrait, portrait, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        portrait.consent_package = False
        portrait.save()
    with_portrait.refresh_from_db()
    return with_portrait


def files_of(image):
    return FrozenFile.objects.filter(shown_in__image=image.pk).distinct()


def test_the_picture_leaves_the_storage(taken_back, portrait):
    assert files_of(portrait) and all(file.erased_at for file in files_of(portrait))
    assert not any(default_storage.exists(file.file.name) for file in files_of(portrait))


def test_the_edition_is_withdrawn_and_keeps_the_old_hash(taken_back):
    document = taken_back.languages.first().document
    assert (taken_back.withdrawal_cause, len(document.sha256)) == ("consent", 64)
    assert b"redacted" in document.json and "consent" in document.redaction


def test_no_package_is_made_of_it_any_more(taken_back):
    with pytest.raises(EditionIsGone):
        document_of(taken_back, ("nb",))


def test_the_next_edition_goes_without_the_picture(taken_back, course, portrait, publisher):
    successor = release(course, ReleaseOrder(number=Number(1, 1)), publisher)
    shown = successor.languages.first().document.shown
    assert not shown.filter(image=portrait.pk).exists()


def test_a_consent_that_has_run_out_is_found_by_the_clock(with_portrait, portrait):
    type(portrait).objects.filter(pk=portrait.pk).update(
        consent_expires=timezone.localdate() - timedelta(days=1)
    )
    assert erase_where_consent_ended() > 0
    assert erase_where_consent_ended() == 0
