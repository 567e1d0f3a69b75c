"""One lesson or module test alone, as it stands: live, or a draft in the editor's preview."""

from wagtail.models import Page

from cms.core.blocks import borrowed_in
from cms.courses.models import BorrowedLesson, Lesson, Module
from cms.courses.queries import course_of
from lms_export import course as document
from lms_export.reader.blocks import read_test
from lms_export.reader.borrowed import borrowed_lesson, questions_at
from lms_export.reader.course_fields import read_outcomes
from lms_export.reader.courses import read_lesson_pages
from lms_export.reader.identifiers import identifier
from lms_export.reader.numbers import numbers_for
from lms_export.reader.reading import Reading
from lms_export.reader.references import references_of
from lms_export.reader.spoken import readings_aloud
from lms_export.reader.texts import page_text


def read_lesson(page: Lesson) -> tuple[document.Lesson, Reading]:
    """The lesson in its own language."""
    reading = _reading(page, [page.body], page)
    return read_lesson_pages({page.language: page}, reading), reading


def read_borrowed_lesson(page: BorrowedLesson) -> tuple[document.Lesson, Reading] | None:
    """The lesson as the page's course calls it; ``None`` where nobody in particular may read it."""
    lesson = page.readable_lesson
    if lesson is None:
        return None
    reading = _reading(page, [lesson.body], lesson)
    return borrowed_lesson(read_lesson_pages({page.language: lesson}, reading), reading), reading


def read_module(page: Module) -> tuple[document.Module, Reading]:
    """The module in its own language, without its lessons: its title, outcomes and test."""
    reading = _reading(page, [page.test], page)
    pages = {page.language: page}
    module = document.Module(
        id=identifier("module", page.translation_key),
        title=page_text(pages, "title"),
        outcomes=read_outcomes(pages, "outcomes"),
        lessons=(),
        test=read_test({page.language: page.test}, reading),
    )
    return module, reading


def _reading(page: Page, streams: list, source: Page) -> Reading:
    """``source`` is the page the words are on, ``page`` the one that stands in the course."""
    course_key = course_of(page).translation_key
    languages = (page.language,)
    borrowed = questions_at(borrowed_in(streams), languages)
    return Reading(
        languages=languages,
        purpose="site",
        course_key=course_key,
        numbers=numbers_for(course_key, streams, borrowed),
        references=references_of(streams),
        borrowed=borrowed,
        spoken=readings_aloud([source]) if isinstance(source, Lesson) else {},
        page=source.title,
    )
