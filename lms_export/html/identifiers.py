"""Names the page, the player and the LMS share, all derived from the document's ids."""

from __future__ import annotations

from lms_export.course import Lesson, Module

COVER = "cover"
CONTENTS = "contents"
RESULT = "result"
SEARCH = "search"
NOTES = "notes"
CERTIFICATE = "certificate"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def lesson_page(lesson: Lesson) -> str:
    return f"l-{lesson.id}"


def module_test_page(module: Module) -> str:
    return f"t-{module.id}"


def page_file(page: str) -> str:
    """The name, without its ending, of the files that hold ``page``: in lower case as all names are."""
    return page.lower()


def base36(number: int) -> str:
    """``number`` in the digits 0-9a-z, as JavaScript's ``toString(36)`` writes it."""
    digits = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return DIGITS[number] + digits


def lesson_code(lesson: Lesson) -> str:
    return code_of(lesson.id)


def code_of(id: str) -> str:
    """Five base-36 characters from an id (FNV-1a), so that moving a lesson loses no progress."""
    value = 0x811C9DC5
    for byte in id.encode():
        value = ((value ^ byte) * 0x01000193) % 2**32
    return base36(value % 36**5).rjust(5, "0")
