"""Which of a course's assets one language of it shows."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.course import Asset, Audio, Course, Download, LessonBlock, Picture, Video
from lms_export.html.context import shown_in


def used_assets(course: Course, language: str) -> tuple[Asset, ...]:
    """The assets of lessons and funding plate in ``language``, each once, in document order."""
    used = {
        sha256
        for lesson in course.lessons
        for block in lesson.body
        for sha256 in _of(block, course, language)
    }
    used |= {course.funding.emblem} if course.funding else set()
    return tuple(asset for asset in course.assets if asset.sha256 in used)


def _of(block: LessonBlock, course: Course, language: str) -> Iterator[str]:
    if isinstance(block, Picture):
        yield block.asset
    elif isinstance(block, Download):
        yield shown_in(block.assets, language, course.source_language)
    elif isinstance(block, Audio | Video):
        yield block.asset
        yield from (track.captions for track in block.tracks)
