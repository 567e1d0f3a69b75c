"""Which lessons and questions are used in courses they were not written for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from wagtail.models import Page

from cms.core.privacy import readable


def borrowings_of(pages: Iterable[Page]) -> list[Any]:
    """The pages that show one of the lessons ``pages``, in the same language or by pointing right at it."""
    model = apps.get_model("courses", "BorrowedLesson")
    wanted = Q(pk__in=[])
    for page in pages:
        wanted |= Q(original_id=page.pk)
        wanted |= Q(original__translation_key=page.translation_key, locale_id=page.locale_id)
    return list(model.objects.filter(wanted).order_by("path"))


def courses_using(lesson: Page) -> list[Any]:
    """The courses, beside its own, that show ``lesson``."""
    return _courses_above(borrowings_of([lesson]))


def courses_asking(module: Page) -> list[Any]:
    """The courses whose tests ask a question of the test of ``module``, in the same language."""
    modules = apps.get_model("courses", "Module").objects.annotate(test_as_text=Cast("test", TextField()))
    address = f"{module.translation_key}/"
    return _courses_above(modules.filter(locale_id=module.locale_id, test_as_text__contains=address))


def _courses_above(pages: Iterable[Page]) -> list[Any]:
    """The courses that the modules or lessons ``pages`` stand in."""
    paths = {page.path[: -step * Page.steplen] for page in pages for step in (1, 2)}
    course = apps.get_model("courses", "Course")
    return list(course.objects.filter(path__in=paths).order_by("path")) if paths else []


def readable_lessons(keys: Iterable[UUID], language_ids: Iterable[int]) -> list[Any]:
    """The lessons with these translation keys that anybody may read in these languages; two queries."""
    lessons = apps.get_model("courses", "Lesson").objects
    found = readable(lessons.filter(translation_key__in=set(keys), locale_id__in=set(language_ids)))
    return list(found.select_related("locale"))
