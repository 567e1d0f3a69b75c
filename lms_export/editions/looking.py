"""What stands against releasing a course as it is live now, language by language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.courses.models import Course
from cms.languages.ordering import in_order
from cms.languages.sources import source_language
from cms.languages.states import TranslationState, translation_states
from lms_export.checks import judge_course
from lms_export.editions.models import EditionPlan
from lms_export.editions.names import name_of
from lms_export.editions.pilot import as_pilot
from lms_export.errors import CourseHasProblems, errors_among
from lms_export.messages import speaking
from lms_export.reader import ReadCourse, read_course
from lms_export.reader.lookup import published_languages


@dataclass(frozen=True, kw_only=True)
class Look:
    """``read`` are the languages of the edition, the source first. ``always`` is what no reason lifts;
    ``against_required`` what one may; ``left_out`` says why a language that is not required stays out.
    """

    read: Mapping[str, ReadCourse]
    always: tuple[str, ...]
    against_required: Mapping[str, list[str]]
    left_out: Mapping[str, list[str]]

    @property
    def included(self) -> tuple[str, ...]:
        return tuple(self.read)


def look(course: Course, plan: EditionPlan) -> Look:
    """Reads only. Messages are in the active language."""
    source = source_language(course)
    required = {source, *plan.required_languages}
    languages = published_languages(course)
    found = {language: _read(course, language) for language in languages}
    behind = _behind(course, source)
    against = {
        language: [*_unreadable(found, language), *behind.get(language, ())]
        for language in dict.fromkeys([*languages, *plan.required_languages, *behind])
    }
    read = {
        language: course_read
        for language, (course_read, _sentences) in found.items()
        if course_read and (language in required or not against[language])
    }
    return Look(
        read=read,
        always=tuple(_always(found, read, source, plan)),
        against_required={
            language: against[language]
            for language in against
            if language in required and language in read and behind.get(language)
        },
        left_out={
            language: against[language]
            for language in against
            if language not in read and (language not in required)
        },
    )


def _read(course: Course, language: str) -> tuple[ReadCourse | None, list[str]]:
    """The course in one language, or why it cannot be read or may not be packed."""
    with speaking(get_language() or "en"):
        try:
            read = read_course(course, (language,))
        except CourseHasProblems as refused:
            return None, [str(problem) for problem in errors_among(refused.problems)]
        results = as_pilot(
            judge_course(
                read.course,
                has_file=lambda asset: asset.sha256 in read.files,
                release=True,
                format="scorm12",
                granularity="course",
            )
        )
    problems = [problem for result in results for problem in errors_among(result.problems)]
    return (None, [str(problem) for problem in problems]) if problems else (read, [])


def _unreadable(found: Mapping[str, tuple[ReadCourse | None, list[str]]], language: str) -> list[str]:
    if language not in found:
        sentence = _("The course is not published in %(language)s. Translate and publish it.")
        return [sentence % {"language": name_of(language)}]
    return found[language][1]


def _always(
    found: Mapping[str, tuple[ReadCourse | None, list[str]]],
    read: Mapping[str, ReadCourse],
    source: str,
    plan: EditionPlan,
) -> Iterator[str]:
    """A language that is required and cannot be read at all is no edition's, whatever the reason."""
    for language in dict.fromkeys([source, *plan.required_languages]):
        if language not in read:
            yield from _unreadable(found, language)


def _behind(course: Course, source: str) -> dict[str, list[str]]:
    """Language -> a sentence for each page that does not say what its source says."""
    pages = _source_pages(course, source)
    known = {locale.language_code: locale for locale in Locale.objects.exclude(language_code=source)}
    locales = [known[code] for code in in_order(known)]
    states = translation_states(pages, locales)
    behind: dict[str, list[str]] = {}
    for page in pages:
        for locale in locales:
            state = states[page.translation_key, locale.language_code]
            if state.target_pk is not None and state.needs_somebody:
                behind.setdefault(locale.language_code, []).append(_sentence(page, locale, state))
    return behind


def _source_pages(course: Course, source: str) -> list[Page]:
    """The course in the language it is written in, with everything live below it."""
    written = Course.objects.filter(translation_key=course.translation_key, locale__language_code=source)
    root = written.first() or course
    return list(Page.objects.descendant_of(root, inclusive=True).live().order_by("path").specific())


def _sentence(page: Page, locale: Locale, state: TranslationState) -> str:
    says = _("“%(page)s” in %(language)s: %(state)s. Next step: %(step)s.")
    return says % {
        "page": page.title,
        "language": name_of(locale.language_code),
        "state": state.state.label,
        "step": state.next_step.label or _("Open its translation"),
    }
