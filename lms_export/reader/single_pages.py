"""One lesson or module test alone, as it stands: live, or a draft in the editor's preview."""

from wagtail.models import Page

from cms.courses.models import Lesson, Module
from cms.courses.queries import course_of
from lms_export import course as document
from lms_export.reader.blocks import read_test
from lms_export.reader.course_fields import read_outcomes
from lms_export.reader.courses import read_lesson_pages
from lms_export.reader.identifiers import identifier
from lms_export.reader.numbers import numbers_for
from lms_export.reader.reading import Reading
from lms_export.reader.texts import page_text


def read_lesson(page: Lesson) -> tuple[document.Lesson, Reading]:
    """The lesson in its own language."""
    reading = _reading(page, [page.body])
    return read_lesson_pages({page.language: page}, reading), reading


def read_module(page: Module) -> tuple[document.Module, Reading]:
    """The module in its own language, without its lessons: its title, outcomes and test."""
    reading = _reading(page, [page.test])
    pages = {page.language: page}
    module = document.Module(
        id=identifier("module", page.translation_key),
        title=page_text(pages, "title"),
        outcomes=read_outcomes(pages, "outcomes"),
        lessons=(),
        test=read_test({page.language: page.test}, reading),
    )
    return module, reading


def _reading(page: Page, streams: list) -> Reading:
    course_key = course_of(page).translation_key
    return Reading(
        languages=(page.language,),
        purpose="site",
        course_key=course_key,
        numbers=numbers_for(course_key, streams),
    )
