"""What a report tells of: a programme, its courses and its projects, as one language shows them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from cms.core.privacy import is_public
from cms.courses.models import Course, Programme
from cms.courses.queries import courses_below
from cms.directory.models import Project
from cms.directory.queries import of_kinds, pages_that_name
from lms_export.editions.models import Edition
from lms_export.report.period import Period
from lms_export.report.values import Said, Words


@dataclass(frozen=True, kw_only=True)
class Subject:
    """``page`` is the programme in ``language``, where anybody may read it."""

    programme: Programme
    language: str
    period: Period
    versions: tuple[Programme, ...]

    @cached_property
    def page(self) -> Programme | None:
        found = (each for each in self.versions if each.locale.language_code == self.language)
        return next((each for each in found if is_public(each)), None)

    @property
    def title(self) -> Words:
        if self.page:
            return self.page.title
        return Said(self.programme.title, self.programme.locale.language_code)

    @cached_property
    def projects(self) -> list[Project]:
        """Those that the programme is made in, as their pages tell of them in this language."""
        return of_kinds(pages_that_name(self.page, Project), Project) if self.page else []

    @cached_property
    def shown_courses(self) -> list[Course]:
        """The courses that the programme's page on the site lists."""
        return courses_below(self.page) if self.page else []

    @cached_property
    def courses(self) -> dict[UUID, Words]:
        """Every course of the programme, also one that is taken down, and what it is called."""
        titles: dict[UUID, Words] = {}
        for course in Course.objects.filter(self.below("")).select_related("locale").order_by("path"):
            spoken = course.locale.language_code
            if spoken == self.language:
                titles[course.translation_key] = course.title
            titles.setdefault(course.translation_key, Said(course.title, spoken))
        return titles

    @cached_property
    def editions(self) -> list[Edition]:
        """All of them, course by course, the newest first."""
        found = Edition.objects.filter(course__in=self.courses).prefetch_related("languages")
        order = list(self.courses)
        return sorted(found, key=lambda each: (order.index(each.course), -each.major, -each.minor))

    def below(self, page: str) -> Q:
        """The condition that a page, or the page that ``page`` leads to, belongs to the programme."""
        condition = Q(pk__in=())
        for version in self.versions:
            condition |= Q(**{f"{page}path__startswith": version.path})
        return condition

    def of_courses(self, rows: QuerySet[Any], course: str, moment: str) -> QuerySet[Any]:
        """``rows`` of the programme's courses in the period."""
        return rows.filter(**{f"{course}__in": list(self.courses)}, **self.period.within(moment))


def subject_of(programme: Programme, language: str, period: Period) -> Subject:
    versions = Programme.objects.filter(translation_key=programme.translation_key).select_related("locale")
    return Subject(
        programme=programme, language=language, period=period, versions=tuple(versions.order_by("path"))
    )
