"""What is live of a course, frozen as the documents of one edition."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from wagtail.models import Page

from cms.courses.models import Course
from lms_export.course import to_json
from lms_export.editions.media import keep_files
from lms_export.editions.models import Edition, EditionLanguage, EditionPage, FrozenDocument
from lms_export.errors import CourseHasProblems
from lms_export.reader import ReadCourse, read_course


def frozen(read: ReadCourse, number: str) -> FrozenDocument:
    """``read`` as the document of edition ``number``, with its files. Raises ``ReleaseRefused``."""
    document = FrozenDocument.of(to_json(msgspec.structs.replace(read.course, edition=number)))
    keep_files(document, read)
    return document


def frozen_together(course: Course, languages: tuple[str, ...], number: str) -> FrozenDocument | None:
    """All languages at once; nothing where one of them lacks a page."""
    try:
        return frozen(read_course(course, languages), number)
    except CourseHasProblems:
        return None


def freeze_languages(edition: Edition, read: Mapping[str, ReadCourse], changelog: Mapping[str, str]) -> None:
    """A row with its document for each language, and the revisions that it shows."""
    for language, course in read.items():
        row = EditionLanguage.objects.create(
            edition=edition,
            language=language,
            title=course.course.title[language],
            document=frozen(course, edition.number),
            changelog=changelog.get(language, "").strip(),
        )
        EditionPage.objects.bulk_create(
            EditionPage(of=row, page=page.pk, revision_id=page.live_revision_id or _recorded(page))
            for page in course.pages
        )


def _recorded(page: Page) -> int:
    """A page that was put live without a revision gets one of what is live."""
    revision = page.save_revision(clean=False, changed=False)
    type(page).objects.filter(pk=page.pk).update(live_revision=revision)
    return revision.pk
