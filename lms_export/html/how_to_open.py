"""``how-to-open.html``: what to do with a course that came as a folder, in every language of the package."""

from __future__ import annotations

from collections.abc import Sequence

from lms_export.course import Course
from lms_export.html.environment import render
from lms_export.html.languages import side_of
from lms_export.html.static_files import READING_STYLES
from lms_export.messages import gettext as _
from lms_export.messages import speaking

POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'"
STYLES = ("fonts.css", *READING_STYLES, "plain.css")


def render_how_to_open(course: Course, languages: Sequence[str], present: Sequence[str]) -> str:
    """``present`` are the style sheets the package has, by their place in it."""
    texts = [_text(course, language) for language in languages]
    return render(
        "how_to_open",
        language=languages[0],
        side=side_of(languages[0]),
        title=texts[0]["title"],
        policy=POLICY,
        styles=[f"assets/{name}" for name in STYLES if f"assets/{name}" in present],
        texts=texts,
    )


def _text(course: Course, language: str) -> dict[str, object]:
    with speaking(language):
        title = course.title.get(language) or course.title.get(course.source_language, course.slug)
        return {
            "language": language,
            "side": side_of(language),
            "title": _("How to open “{title}”").format(title=title),
            "steps": [
                _("Unpack the zip file. The course does not open from inside it."),
                _("Keep all files together, in a folder on this computer or on a USB stick."),
                _("Open index.html with a web browser. You need no network."),
            ],
            "link": _("Open the course"),
            "kept": _("Your answers are saved in the browser on this device. Nobody else sees them."),
        }
