"""Under which names the player keeps a course and its pages on the learner's device."""

from wagtail.models import Page

from cms.courses.models import BorrowedLesson, Course, Module
from lms_export.reader.identifiers import identifier


def kept_under(course: Course) -> str:
    """What every name begins with, in all languages of the course."""
    return f"synergos:{_course(course)}"


def step_name(page: Page, course: Course) -> str:
    """The page as the player calls it when it says where the learner was."""
    if isinstance(page, Module):
        return f"t-{identifier('module', page.translation_key)}"
    if isinstance(page, BorrowedLesson):
        return f"l-{_course(course)}.{identifier('lesson', page.original.translation_key)}"
    return f"l-{identifier('lesson', page.translation_key)}"


def _course(course: Course) -> str:
    return identifier("course", course.translation_key)
