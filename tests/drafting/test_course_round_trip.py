"""A course that went out as a document comes in as it was."""

from __future__ import annotations

import msgspec
import pytest

from cms.courses.models import Course, Lesson, Module
from lms_export.course import Course as Document
from lms_export.course import to_json
from lms_export.drafting.courses import draft_course
from lms_export.importing.course_file import read_course_file
from lms_export.importing.imported import ImportRefused
from lms_export.reader import read_course
from tests.drafting.conftest import LANGUAGES

pytestmark = pytest.mark.django_db


def publish(course: Course) -> None:
    """Every page of it in every language, parents first."""
    for page in Course.objects.filter(translation_key=course.translation_key):
        for each in page.get_descendants(inclusive=True).specific().order_by("path"):
            each.get_latest_revision().publish()


def dateless(course: Document) -> bytes:
    """The document without the day of its publication."""
    return to_json(msgspec.structs.replace(course, updated=""))


def test_a_course_comes_back_as_it_was(without_the_course, programme, admin) -> None:
    source = read_course_file(without_the_course)
    drafted = draft_course(source, programme, admin)
    publish(drafted.course)
    again = read_course(Course.objects.get(pk=drafted.course.pk), LANGUAGES)
    assert dateless(again.course) == dateless(source.course)


def test_nothing_stays_behind(without_the_course, programme, admin) -> None:
    drafted = draft_course(read_course_file(without_the_course), programme, admin)
    assert (drafted.left_out, drafted.languages) == ((), LANGUAGES)


def test_everything_is_a_draft(without_the_course, programme, admin) -> None:
    drafted = draft_course(read_course_file(without_the_course), programme, admin)
    pages = drafted.course.get_descendants(inclusive=True)
    assert pages.count() > 10
    assert not pages.live().exists()


def test_a_rehearsal_leaves_nothing(without_the_course, programme, admin) -> None:
    draft_course(read_course_file(without_the_course), programme, admin, rehearse=True)
    assert not Course.objects.exists() and not Module.objects.exists() and not Lesson.objects.exists()


def test_a_course_that_is_here_is_refused(pilot, programme, admin) -> None:
    before = Course.objects.count()
    with pytest.raises(ImportRefused, match="here already"):
        draft_course(pilot, programme, admin)
    assert Course.objects.count() == before
