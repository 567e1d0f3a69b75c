"""Sound and film for those who cannot hear or see it (WCAG 2.2: 1.2.1, 1.2.2, 1.2.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from lms_export.checks.facts import Facts, Page
from lms_export.course import Audio, Video
from lms_export.errors import Problem
from lms_export.html.languages import language_name
from lms_export.messages import gettext as _

Recording = Audio | Video


def films_have_captions(facts: Facts) -> Iterator[Problem]:
    for page, film in _recordings(facts):
        if isinstance(film, Video):
            captioned = {track.language for track in film.tracks if track.captions}
            yield from _lacking(
                facts, page, film, captioned, _("The film has no captions."), _("Captions are missing.")
            )


def recordings_have_transcripts(facts: Facts) -> Iterator[Problem]:
    for page, recording in _recordings(facts):
        written = {track.language for track in recording.tracks if track.transcript.strip()}
        yield from _lacking(
            facts,
            page,
            recording,
            written,
            _("What is said is not written down."),
            _("What is said is not written down in this language."),
        )


def _lacking(
    facts: Facts, page: Page, recording: Recording, found: set[str], nowhere: str, not_here: str
) -> Iterator[Problem]:
    """An error where no language has it, else a warning for each language of the course that has not."""
    way_out = _("Add it to the recording, under Recordings.")
    if not found:
        yield _problem(facts, page, recording, nowhere, way_out, "error")
        return
    for language in facts.course.languages:
        if language not in found:
            message = f"{not_here} " + _("Language: {language}.").format(language=language_name(language))
            yield _problem(facts, page, recording, message, way_out, "warning")


def _problem(
    facts: Facts,
    page: Page,
    recording: Recording,
    message: str,
    way_out: str,
    level: Literal["error", "warning"],
) -> Problem:
    field = _("Recording “{title}”").format(title=facts.title_of(recording.title))
    return Problem(
        level=level, page=page.title, page_id=page.id, field=field, message=message, way_out=way_out
    )


def _recordings(facts: Facts) -> Iterator[tuple[Page, Recording]]:
    return iter(facts.media_of(Audio, Video))
