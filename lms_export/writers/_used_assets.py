"""Which of a course's assets a package shows."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.course import Asset, Audio, Course, Download, LessonBlock, Picture, Video
from lms_export.html.context import shown_in


def used_assets(
    course: Course, languages: tuple[str, ...], *, with_renditions: bool = True
) -> tuple[Asset, ...]:
    """The assets of cover, lessons and funding plate in ``languages``, each once, in document order.

    ``with_renditions`` takes the lighter versions of pictures along, for readers that choose.
    """
    pictures = [course.cover] if course.cover else []
    used = {
        sha256
        for language in languages
        for block in (*pictures, *(block for lesson in course.lessons for block in lesson.body))
        for sha256 in _of(block, course, language, with_renditions)
    }
    used |= {lesson.spoken.get(language, "") for lesson in course.lessons for language in languages}
    used |= {course.funding.emblem} if course.funding else set()
    return tuple(asset for asset in course.assets if asset.sha256 in used)


def _of(block: LessonBlock, course: Course, language: str, with_renditions: bool) -> Iterator[str]:
    if isinstance(block, Picture):
        yield block.asset
        yield from (rendition.asset for rendition in block.renditions if with_renditions)
    elif isinstance(block, Download):
        yield shown_in(block.assets, language, course.source_language)
    elif isinstance(block, Audio | Video):
        yield block.asset
        yield from (track.captions for track in block.tracks)
