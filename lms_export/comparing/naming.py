"""What people call the things of a course: by number and title, in the language of ``messages.speaking``."""

from __future__ import annotations

from textwrap import shorten

from lms_export.comparing.comparison import Compared, ComparedBlock, ComparedLesson, ComparedModule
from lms_export.course import Text
from lms_export.messages import current_language
from lms_export.messages import gettext as _

LONGEST_NAME = 60


def title_of(compared: Compared) -> str:
    return in_language(compared.title)


def in_language(text: Text) -> str:
    """In the reader's language, else in the first there is; long ones without their end."""
    words = text.get(current_language()) or next((found for found in text.values() if found), "")
    return shorten(words, LONGEST_NAME, placeholder=" …") if " " in words else words[:LONGEST_NAME]


def subject_of(compared: Compared) -> str:
    """``Question 3 of module 2 (“…”)``: the beginning of a sentence about it."""
    place, title = compared.place, title_of(compared)
    lesson = f"{place.module}.{place.lesson}"
    if isinstance(compared, ComparedModule):
        return _("Module {number} “{title}”").format(number=place.module, title=title)
    if isinstance(compared, ComparedLesson):
        return _("Lesson {number} “{title}”").format(number=lesson, title=title)
    if isinstance(compared, ComparedBlock) and not place.lesson:
        subject = _("Question {question} of module {module} (“{title}”)")
        return subject.format(question=place.question, module=place.module, title=title)
    if place.question:
        subject = _("Self-check {question} of lesson {lesson} (“{title}”)")
        return subject.format(question=place.question, lesson=lesson, title=title)
    return _("The activity “{title}” of lesson {lesson}").format(title=title, lesson=lesson)
