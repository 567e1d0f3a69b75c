"""A course that went out as a document comes in as it was."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from cms.courses.models import Course, Lesson, Module, Slot
from cms.media.models import CreditedImage
from lms_export.course import Course as Document
from lms_export.course import from_json, to_json
from lms_export.drafting.courses import draft_course
from lms_export.importing.course_file import read_course_file
from lms_export.importing.imported import ImportRefused
from lms_export.reader import read_course
from tests.drafting import every_activity
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


def test_a_failure_on_the_way_leaves_nothing(without_the_course, programme, admin, monkeypatch) -> None:
    def fail(*arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("lms_export.drafting.pages._spoken", fail)
    with pytest.raises(RuntimeError):
        draft_course(read_course_file(without_the_course), programme, admin)
    assert not Course.objects.exists() and not Slot.objects.exists()


def test_files_that_did_not_come_along_are_named(without_the_course, programme, admin) -> None:
    CreditedImage.objects.all().delete()
    source = replace(read_course_file(without_the_course), places={})
    drafted = draft_course(source, programme, admin)
    assert any("did not come along" in problem.message for problem in drafted.left_out)


def test_files_are_stored_again_where_they_are_gone(without_the_course, programme, admin) -> None:
    CreditedImage.objects.all().delete()
    drafted = draft_course(read_course_file(without_the_course), programme, admin)
    assert (drafted.left_out, CreditedImage.objects.exists()) == ((), True)


@pytest.mark.parametrize("rehearse", [True, False])
def test_only_a_rehearsal_stores_no_file(
    without_the_course, programme, admin, settings, tmp_path, rehearse
) -> None:
    CreditedImage.objects.all().delete()
    settings.MEDIA_ROOT = tmp_path
    draft_course(read_course_file(without_the_course), programme, admin, rehearse=rehearse)
    assert any(path.is_file() for path in tmp_path.rglob("*")) is not rehearse


def test_scripts_in_a_text_go_and_that_is_said(without_the_course, programme, admin) -> None:
    source = read_course_file(without_the_course)
    evil = to_json(source.course).replace(b"<p>", b"<p onclick='x()'><script>alert(1)</script>")
    drafted = draft_course(replace(source, course=from_json(evil)), programme, admin)
    bodies = "".join(str(page.body.raw_data) for page in Lesson.objects.all())
    assert "script" not in bodies and "onclick" not in bodies
    assert any("scripts" in problem.message for problem in drafted.left_out)


def test_a_course_that_is_here_is_refused(pilot, programme, admin) -> None:
    before = Course.objects.count()
    with pytest.raises(ImportRefused, match="here already"):
        draft_course(pilot, programme, admin)
    assert Course.objects.count() == before


def test_every_kind_of_activity_comes_back(without_the_course, programme, admin) -> None:
    source = read_course_file(without_the_course)
    course = msgspec.structs.replace(
        source.course, modules=(*source.course.modules, every_activity.module(first=200))
    )
    drafted = draft_course(replace(source, course=course), programme, admin)
    publish(drafted.course)
    again = read_course(Course.objects.get(pk=drafted.course.pk), LANGUAGES)
    assert again.course.modules[-1] == course.modules[-1]
