"""The front page: both languages in the same size, one course, some cases, the region."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from cms.case_studies.models import CaseStudyIndex
from cms.case_studies.queries import case_studies_below
from cms.core.privacy import closed_sections, readable
from cms.courses.queries import course_outline
from cms.website.models import HomePage
from cms.website.presentation.addresses import address
from cms.website.presentation.case_rows import CaseRow, case_rows
from cms.website.presentation.family import PageFamily, page_family
from cms.website.presentation.frame import frame_of
from cms.website.presentation.news import NewsItem, news
from cms.website.presentation.sides import EAST, NEUTRAL, WEST, door_of, side_of
from cms.website.presentation.trail import TrailModule, trail_of
from cms.website.queries import first_course

CASES_SHOWN = 3


@dataclass(frozen=True, kw_only=True)
class HeroSide:
    """One half of the landscape: a language's own words, and whether it is the reader's."""

    side: str
    language: str
    tagline: str
    summary: str
    url: str
    is_own: bool


@dataclass(frozen=True, kw_only=True)
class FeaturedCourse:
    title: str
    summary: str
    url: str
    start_url: str
    minutes: int
    number_of_lessons: int
    shortest: int
    longest: int
    trail: tuple[TrailModule, ...]


@dataclass(frozen=True, kw_only=True)
class FeaturedCases:
    title: str
    url: str
    total: int
    rows: tuple[CaseRow, ...]
    places: tuple[tuple[str, int], ...]


@dataclass(frozen=True, kw_only=True)
class HomeView:
    west: HeroSide | None
    east: HeroSide | None
    clearing: HeroSide | None
    course: FeaturedCourse | None
    cases: FeaturedCases | None
    news: tuple[NewsItem, ...]


def home_context(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    family = page_family(page)
    sides = _hero(family, request)
    closed = closed_sections()
    course, cases = _featured_course(page, request, closed), _featured_cases(page, request, closed)
    shown = [course.url] if course else []
    shown += [row.url for row in cases.rows] if cases else []
    view = HomeView(
        west=sides.get(WEST),
        east=sides.get(EAST),
        clearing=sides.get(NEUTRAL),
        course=course,
        cases=cases,
        news=news(page, request, shown, closed),
    )
    return {"frame": frame_of(family, request, opens_with_funding=True), "view": view}


def _hero(family: PageFamily, request: HttpRequest) -> dict[str, HeroSide]:
    """The reader's own words on the reader's side or in the clearing, and a door to each other side."""
    own = family.language
    homes = {**family.homes, own: family.page}
    doors = [code for code in homes if door_of(code) != NEUTRAL and side_of(code) != side_of(own)]
    return {side_of(code): _side(homes[code], code, own, request) for code in [*doors, own]}


def _side(home: HomePage, language: str, own: str, request: HttpRequest) -> HeroSide:
    return HeroSide(
        side=side_of(language),
        language=language,
        tagline=home.tagline or home.title,
        summary=home.summary,
        url=home.get_url(request) or f"/{language}/",
        is_own=language == own,
    )


def _featured_course(page: HomePage, request: HttpRequest, closed: tuple[str, ...]) -> FeaturedCourse | None:
    course = first_course(page, closed)
    if course is None:
        return None
    outline = course_outline(course)
    minutes = [lesson.minutes for lesson in outline.lessons]
    url = address(course, request)
    return FeaturedCourse(
        title=course.title,
        summary=course.summary,
        url=url,
        start_url=address(outline.steps[0], request) if outline.steps else url,
        minutes=outline.minutes,
        number_of_lessons=len(minutes),
        shortest=min(minutes, default=0),
        longest=max(minutes, default=0),
        trail=trail_of(outline, request),
    )


def _featured_cases(page: HomePage, request: HttpRequest, closed: tuple[str, ...]) -> FeaturedCases | None:
    index = readable(CaseStudyIndex.objects.child_of(page), closed=closed).first()
    if index is None:
        return None
    found = case_studies_below(index)
    places = Counter(case_study.place for case_study in found.case_studies)
    return FeaturedCases(
        title=index.title,
        url=address(index, request),
        total=found.total,
        rows=case_rows(_varied(found.case_studies), request),
        places=tuple(places.most_common()),
    )


def _varied(case_studies: tuple[Any, ...]) -> list[Any]:
    """A few with different outcomes, so that the stopped ones are seen as well."""
    firsts = {case_study.outcome: case_study for case_study in reversed(case_studies)}
    chosen = list(firsts.values())[::-1]
    rest = [case_study for case_study in case_studies if case_study not in chosen]
    return [*chosen, *rest][:CASES_SHOWN]
