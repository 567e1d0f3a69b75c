"""The one receiver of this room: a published lesson or module gets slots for its questions."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published

from cms.courses.models import Course, Lesson, Module
from cms.courses.slots import assign_slots

_STREAM_WITH_QUESTIONS = {Lesson: "body", Module: "test"}


@receiver(page_published)
def number_new_questions(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    field = _STREAM_WITH_QUESTIONS.get(sender)
    if field is None:
        return
    course = Course.objects.ancestor_of(instance).only("translation_key").first()
    if course is not None:
        assign_slots(course.translation_key, [getattr(instance, field)])
