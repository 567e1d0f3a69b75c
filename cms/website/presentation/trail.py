"""A course as a trail: modules as stones, lessons as rows, the module's test last."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import ngettext
from wagtail.blocks import StreamValue

from cms.core.rendering import step_name
from cms.courses.models import Course
from cms.courses.queries import CourseOutline, OutlineModule
from cms.website.presentation.addresses import address


@dataclass(frozen=True, kw_only=True)
class TrailLesson:
    """``step`` is what the player calls the page."""

    number: str
    title: str
    url: str
    minutes: int
    step: str


@dataclass(frozen=True, kw_only=True)
class TrailModule:
    number: int
    title: str
    url: str
    outcomes: tuple[str, ...]
    lessons: tuple[TrailLesson, ...]
    test: str
    step: str


def trail_of(outline: CourseOutline, request: HttpRequest) -> tuple[TrailModule, ...]:
    return tuple(trail_module(module, outline.course, request) for module in outline.modules)


def trail_module(module: OutlineModule, course: Course, request: HttpRequest) -> TrailModule:
    return TrailModule(
        number=module.number,
        title=module.page.title,
        url=address(module.page, request),
        outcomes=outcome_texts(module.page.outcomes),
        lessons=tuple(
            TrailLesson(
                number=number,
                title=lesson.title,
                url=address(lesson, request),
                minutes=lesson.minutes,
                step=step_name(lesson, course),
            )
            for number, lesson in module.numbered_lessons
        ),
        test=_questions(len(module.page.test)),
        step=step_name(module.page, course),
    )


def outcome_texts(outcomes: StreamValue) -> tuple[str, ...]:
    return tuple(block.value["text"] for block in outcomes)


def _questions(number: int) -> str:
    """``2 questions``; empty where the module has no test."""
    return ngettext("%(n)s question", "%(n)s questions", number) % {"n": number} if number else ""
