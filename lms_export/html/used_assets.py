"""Which of a course's assets are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lms_export.course import Asset, Audio, Course, Download, Lesson, LessonBlock, Picture, Video
from lms_export.html.context import shown_in
from lms_export.html.extract import extract_of


def used_assets(
    course: Course, languages: tuple[str, ...], *, with_renditions: bool = True
) -> tuple[Asset, ...]:
    """The assets of cover, lessons and funding plate in ``languages``, each once, in document order.

    ``with_renditions`` takes the lighter versions of pictures along, for readers that choose.
    """
    used = {course.funding.emblem} if course.funding else set()
    used.update(_of([course.cover] if course.cover else [], course, languages, with_renditions))
    for lesson in course.lessons:
        used.update(assets_of(lesson, course, languages, with_renditions=with_renditions))
    return tuple(asset for asset in course.assets if asset.sha256 in used)


def assets_of(
    lesson: Lesson, course: Course, languages: Iterable[str], *, with_renditions: bool = True
) -> Iterator[str]:
    """The sha256 of everything ``lesson`` shows, reads aloud or offers for download."""
    yield from _of(extract_of(lesson).media, course, languages, with_renditions)
    yield from (lesson.spoken[language] for language in languages if language in lesson.spoken)


def _of(
    blocks: Iterable[LessonBlock], course: Course, languages: Iterable[str], with_renditions: bool
) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Picture):
            yield block.asset
            yield from (rendition.asset for rendition in block.renditions if with_renditions)
        elif isinstance(block, Download):
            yield from (shown_in(block.assets, language, course.source_language) for language in languages)
        elif isinstance(block, Audio | Video):
            yield block.asset
            yield from (track.captions for track in block.tracks)
