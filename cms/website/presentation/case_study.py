"""A case study: what happened, the figures, what was learned, and a question handed to the reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from cms.case_studies.models import CaseStudy
from cms.courses.models import Lesson
from cms.directory.models import Organisation, Project
from cms.directory.queries import of_kinds, pages_that_name
from cms.website.presentation.addresses import address
from cms.website.presentation.article import ArticlePart, article_parts
from cms.website.presentation.dates import period
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of
from cms.website.presentation.indicators import Indicator, indicator_sources, indicators_of
from cms.website.presentation.links import Link
from cms.website.presentation.outcomes import OutcomeSign, outcome_sign
from cms.website.presentation.sources import Source, sources_of


@dataclass(frozen=True, kw_only=True)
class CaseStudyView:
    summary: str
    outcome: OutcomeSign
    outcome_note: str
    place: str
    period: str
    body: tuple[ArticlePart, ...]
    indicators: tuple[Indicator, ...]
    has_lanes: bool
    indicator_sources: tuple[str, ...]
    lessons_learned: tuple[str, ...]
    no_lesson_stated: bool
    question: str
    lessons: tuple[Link, ...]
    part_of: tuple[Link, ...]
    sources: tuple[Source, ...]

    @property
    def is_brief(self) -> bool:
        """Nothing is told beyond the summary: what was learned takes the place of the text."""
        return not self.body and not self.indicators


def case_study_context(page: CaseStudy, request: HttpRequest) -> dict[str, Any]:
    """It is part of projects, and organisations took part in it."""
    users = pages_that_name(page)
    indicators = indicators_of(page.indicators)
    view = CaseStudyView(
        summary=page.summary,
        outcome=outcome_sign(page.outcome),
        outcome_note=page.outcome_note,
        place=page.place,
        period=period(page.period_start, page.period_end),
        body=article_parts(page.body),
        indicators=indicators,
        has_lanes=any(indicator.lane for indicator in indicators),
        indicator_sources=indicator_sources(page.indicators),
        lessons_learned=tuple(block.value for block in page.lessons_learned),
        no_lesson_stated=page.no_lesson_stated,
        question=page.question_to_reader,
        lessons=_links(of_kinds(users, Lesson), request),
        part_of=_links(of_kinds(users, Project, Organisation), request),
        sources=sources_of(page.sources),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def _links(pages: Iterable[Page], request: HttpRequest) -> tuple[Link, ...]:
    return tuple(Link(title=page.title, url=address(page, request)) for page in pages)
