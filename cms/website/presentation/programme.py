"""A programme: its courses in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from cms.courses.models import Programme
from cms.courses.queries import courses_below
from cms.website.presentation.addresses import address
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of


@dataclass(frozen=True, kw_only=True)
class CourseRow:
    title: str
    url: str
    summary: str


@dataclass(frozen=True, kw_only=True)
class ProgrammeView:
    summary: str
    challenges: tuple[str, ...]
    courses: tuple[CourseRow, ...]


def programme_context(page: Programme, request: HttpRequest) -> dict[str, Any]:
    view = ProgrammeView(
        summary=page.summary,
        challenges=tuple(str(block.value) for block in page.challenges),
        courses=tuple(
            CourseRow(title=course.title, url=address(course, request), summary=course.summary)
            for course in courses_below(page)
        ),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}
