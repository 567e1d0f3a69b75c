"""The pilot course as a document, and a site without it to bring it into."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import translation

from cms.courses.models import Course, Programme, Slot
from cms.languages.lifecycle import decided
from lms_export.exporting import write_document
from lms_export.importing.course_file import CourseFile, read_course_file
from tests.cms.conftest import nb_editor
from tests.lms_export.importing.test_qti import zipped

__all__ = ["nb_editor"]

LANGUAGES = ("nb", "sv", "en")


@pytest.fixture
def admin(db):
    return get_user_model().objects.get(username="admin")


@pytest.fixture
def programme(db) -> Programme:
    return Programme.objects.get(locale__language_code="nb", live=True)


@pytest.fixture(scope="session")
def exported(django_db_setup, django_db_blocker, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The pilot course and its files in one zip: written once, before a test changes a page."""
    out = tmp_path_factory.mktemp("pilot")
    with django_db_blocker.unblock(), translation.override("en"), transaction.atomic():
        write_document(Course.objects.live().get(locale__language_code="nb"), LANGUAGES, out)
        transaction.set_rollback(True)
    return zipped({path.name: path.read_bytes() for path in out.iterdir()})


@pytest.fixture
def pilot(db, exported: bytes) -> CourseFile:
    return read_course_file(exported)


@pytest.fixture
def without_the_course(db, exported: bytes) -> bytes:
    """The exported course, which is here no longer."""
    for page in Course.objects.filter(translation_key__isnull=False):
        with decided():
            page.delete()
    Slot.objects.all().delete()
    return exported
