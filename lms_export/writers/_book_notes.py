"""What a book cannot carry, said for each place it is missing from."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.course import Audio, Course, Download, Lesson, Video
from lms_export.errors import Problem
from lms_export.html.context import shown_in
from lms_export.messages import gettext as _


def notes_of(course: Course, language: str) -> tuple[Problem, ...]:
    return tuple(note for lesson in course.lessons for note in _of(lesson, course, language))


def _of(lesson: Lesson, course: Course, language: str) -> Iterator[Problem]:
    page = shown_in(lesson.title, language, course.source_language)
    for block in lesson.body:
        if isinstance(block, Audio | Video):
            yield _note(
                page,
                lesson.id,
                _("Recording"),
                _("A book cannot play a recording. Its transcript is printed."),
            )
        elif isinstance(block, Download):
            yield _note(
                page, lesson.id, _("Download"), _("The file is named in the book but is not inside it.")
            )


def _note(page: str, page_id: str, field: str, message: str) -> Problem:
    way_out = _("Readers find it in the online course.")
    return Problem(level="warning", page=page, field=field, message=message, way_out=way_out, page_id=page_id)
