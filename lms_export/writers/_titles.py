"""A sentence of the document in every language of a package, as manifests with langstrings want it."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.course import Course, Text
from lms_export.html.context import shown_in
from lms_export.html.pages import minutes_of
from lms_export.html.parts import Part
from lms_export.messages import gettext as _
from lms_export.messages import ngettext, speaking
from lms_export.writers._ims_manifest import manifest_title, xml_text


def titles(text: Text, course: Course, languages: tuple[str, ...]) -> Text:
    """One line of at most 200 characters per language."""
    return {code: manifest_title(_shown(text, code, course), course.slug) for code in languages}


def descriptions(text: Text, course: Course, languages: tuple[str, ...], otherwise: Text) -> Text:
    """One line of any length per language; ``otherwise`` where nobody wrote one."""
    lines = {code: " ".join(xml_text(_shown(text, code, course)).split()) for code in languages}
    return {code: line or otherwise[code] for code, line in lines.items()}


def part_titles(part: Part, course: Course, languages: tuple[str, ...]) -> Text:
    """The part's title; a module's test is called one, for its lessons have the module's title above them."""
    if not _is_test(part):
        return titles(part.title, course, languages)
    named = {code: _in_words(code, part.title, course) for code in languages}
    return titles(named, course, languages)


def part_descriptions(part: Part, course: Course, languages: tuple[str, ...]) -> Text:
    """What one meets in the part: how long its lessons take, and how many questions count."""
    said = {code: " · ".join(_contents(part, code)) for code in languages}
    return {code: said[code] or title for code, title in part_titles(part, course, languages).items()}


def _is_test(part: Part) -> bool:
    return not part.course.lessons and bool(part.course.questions)


def _in_words(code: str, title: Text, course: Course) -> str:
    with speaking(code):
        return _("Test: {title}").format(title=_shown(title, code, course))


def _contents(part: Part, code: str) -> Iterator[str]:
    lessons, questions = part.course.lessons, len(part.course.questions)
    with speaking(code):
        if len(lessons) > 1:
            yield ngettext("{number} lesson", "{number} lessons", len(lessons)).format(number=len(lessons))
        if lessons:
            yield minutes_of(part.course.minutes)
        if questions:
            yield ngettext("{number} question", "{number} questions", questions).format(number=questions)


def _shown(text: Text, code: str, course: Course) -> str:
    return shown_in(text, code, course.source_language)
