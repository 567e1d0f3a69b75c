"""The one receiver of this room: what a published page asks gets slots; who borrows a lesson follows it."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.dispatch import receiver
from wagtail.blocks import StreamValue
from wagtail.models import Page
from wagtail.signals import page_published

from cms.core.blocks import borrowed_in
from cms.core.public_changes.recording import record_public_change
from cms.courses.borrowing import borrowings_of
from cms.courses.models import BorrowedLesson, Course, Lesson, Module
from cms.courses.slots import assign_borrowed_slots, assign_slots


@receiver(page_published)
def number_what_is_asked(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    if issubclass(sender, Module):
        _number(instance, [instance.test])
        _number_borrowed(instance)
    elif issubclass(sender, Lesson):
        _number(instance, [instance.body])
        _tell_borrowers(instance)
    elif issubclass(sender, BorrowedLesson):
        _number(instance, [lesson.body for lesson in _shown_by(instance)])


def _number(page: Page, streams: Iterable[StreamValue]) -> None:
    key = _course_key(page)
    if key is not None:
        assign_slots(key, streams)


def _number_borrowed(module: Module) -> None:
    key = _course_key(module)
    if key is not None:
        assign_borrowed_slots(key, [address.block for address in borrowed_in([module.test])])


def _course_key(page: Page) -> UUID | None:
    course = Course.objects.ancestor_of(page).only("translation_key").first()
    return course.translation_key if course else None


def _shown_by(page: BorrowedLesson) -> Iterator[Lesson]:
    lesson = page.readable_lesson
    if lesson is not None:
        yield lesson


def _tell_borrowers(lesson: Lesson) -> None:
    """The courses that show it number what is new in it, and call it by its new title."""
    for page in borrowings_of([lesson]):
        _number(page, [lesson.body])
        if page.locale_id == lesson.locale_id and page.title != lesson.title:
            BorrowedLesson.objects.filter(pk=page.pk).update(title=lesson.title, draft_title=lesson.title)
            record_public_change()
