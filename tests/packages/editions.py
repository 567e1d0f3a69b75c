"""A released edition of a small course, without pages: what packages are made of, and nothing else."""

from __future__ import annotations

import uuid

from django.utils import timezone

from lms_export.course import Course, Lesson, Module, RichText, to_json
from lms_export.editions.models import Edition, EditionLanguage, FrozenDocument
from tests.lms_export import factories
from tests.lms_export.factories import html, text


def small_course(words: str = "Start i det små.", number: str = "1.0") -> Course:
    lesson = Lesson(
        id="lesson-1",
        title=text("Begynn", "Börja", "Begin"),
        minutes=5,
        body=(RichText(id="b1", html=html(words, "Börja i det lilla.", "Begin small.")),),
    )
    module = Module(id="module-1", title=text("Først", "Först", "First"), lessons=(lesson,))
    return factories.course(modules=(module,), assets=(), terms=(), false_friends=(), edition=number)


def released_edition(
    key: uuid.UUID | None = None, *, minor: int = 0, course: Course | None = None
) -> Edition:
    course = course or small_course(number=f"1.{minor}")
    document = FrozenDocument.of(to_json(course))
    edition = Edition.objects.create(
        course=key or uuid.uuid4(),
        major=1,
        minor=minor,
        released_at=timezone.now(),
        released_by_name="Astrid",
        together=document,
    )
    for language in course.languages:
        EditionLanguage.objects.create(
            edition=edition, language=language, title=course.title[language], document=document
        )
    return edition
