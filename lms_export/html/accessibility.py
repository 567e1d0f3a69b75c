"""What a learner who sees, hears, reads or moves differently can expect of this very package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minijinja import Markup

from lms_export.course import Asset, Audio, Course, Picture, Video
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.extract import extract_of
from lms_export.messages import gettext as _
from lms_export.messages import ngettext


def render_accessibility(course: Course, assets: Sequence[Asset], context: Context) -> Markup:
    """What is provided, what is known to be missing, and how that was found out."""
    return render(
        "accessibility",
        course=context.text(course.title),
        provided=_provided(),
        counts=list(_counts(course)),
        limits=list(_limits(course, assets, context)),
        checked=_how_checked(),
    )


def _provided() -> list[str]:
    return [
        _("Everything can be reached and used with the keyboard alone."),
        _("Headings, landmarks and labels are there for screen readers, and answers are read out."),
        _("Words in another language are marked, so that they are pronounced right."),
        _("Text can be enlarged to 400 % and read on a screen of 320 pixels without scrolling sideways."),
        _("Light and dark colours follow your device, and so do high contrast and reduced motion."),
        _("Nothing has a time limit, and nothing moves or makes a sound by itself."),
        _("Every lesson can be read without JavaScript, and printed."),
    ]


def _counts(course: Course) -> Iterator[str]:
    pictures = (picture for lesson in course.lessons for picture in extract_of(lesson).media_of(Picture))
    described = sum(not picture.decorative for picture in pictures)
    if described:
        yield ngettext(
            "{number} picture is described in words.", "{number} pictures are described in words.", described
        ).format(number=described)
    recordings = _recordings(course)
    if recordings:
        yield ngettext("It has {number} recording.", "It has {number} recordings.", len(recordings)).format(
            number=len(recordings)
        )


def _recordings(course: Course) -> list[Audio | Video]:
    media = (block for lesson in course.lessons for block in extract_of(lesson).media)
    return [block for block in media if isinstance(block, Audio | Video)]


def _limits(course: Course, assets: Sequence[Asset], context: Context) -> Iterator[str]:
    for recording in _recordings(course):
        tracks = [track for track in recording.tracks if track.language == context.language]
        name = context.text(recording.title)
        if isinstance(recording, Video) and not any(track.captions for track in tracks):
            yield _("The video “{name}” has no captions in this language.").format(name=name)
        if not any(track.transcript for track in tracks):
            yield _("The recording “{name}” has no transcript in this language.").format(name=name)
    for asset in assets:
        if asset.extension == "pdf":
            yield _(
                "The document “{name}” is a PDF. We have not tested how it works with a screen reader."
            ).format(name=asset.title or asset.file_name)


def _how_checked() -> str:
    return _(
        "We build to WCAG 2.2, level AA. Programs check every kind of page, in light and dark colours and on "
        "a narrow screen, and the course is played through with the keyboard. Programs do not find "
        "everything. If something stops you, tell the people who gave you the course."
    )
