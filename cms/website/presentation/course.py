"""A course: what it promises, how long it takes, on which terms, and the way through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from cms.core.rendering import kept_under
from cms.core.shared_drafts import shared_draft
from cms.courses.models import Course
from cms.courses.queries import CourseOutline, course_outline
from cms.courses.standing import Standing, standing_of
from cms.media.models import CreditedImage, Licence
from cms.website.presentation.addresses import address
from cms.website.presentation.consent import agreed_picture
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import Frame, frame_of
from cms.website.presentation.links import LanguageLink
from cms.website.presentation.on_this_device import saved_at
from cms.website.presentation.trail import TrailModule, outcome_texts, trail_of


@dataclass(frozen=True, kw_only=True)
class CourseView:
    summary: str
    audience: str
    prerequisites: str
    outcomes: tuple[str, ...]
    challenges: tuple[str, ...]
    start_url: str
    minutes: int
    number_of_modules: int
    number_of_lessons: int
    number_of_questions: int
    pass_mark: int
    level: str
    level_evidence: str
    licence: Licence | None
    languages: tuple[LanguageLink, ...]
    cover: CreditedImage | None
    cover_alternative_text: str
    trail: tuple[TrailModule, ...]
    kept_under: str
    device: str
    standing: Standing | None


def course_context(page: Course, request: HttpRequest) -> dict[str, Any]:
    frame = frame_of(
        page_family(page), request, funding=page.funding, opens_with_funding=True, licence=page.licence
    )
    return {"frame": frame, "view": _view(page, course_outline(page), frame, request)}


def _view(page: Course, outline: CourseOutline, frame: Frame, request: HttpRequest) -> CourseView:
    trail = trail_of(outline, request)
    return CourseView(
        summary=page.summary,
        audience=page.audience,
        prerequisites=page.prerequisites,
        outcomes=_outcomes_beyond(page, trail),
        challenges=tuple(str(block.value) for block in page.challenges),
        start_url=address(outline.steps[0], request) if outline.steps else "",
        minutes=outline.minutes,
        number_of_modules=len(outline.modules),
        number_of_lessons=len(outline.lessons),
        number_of_questions=outline.number_of_questions,
        pass_mark=page.pass_mark,
        level=page.get_level_claim_display(),
        level_evidence=page.level_evidence,
        licence=page.licence,
        languages=tuple(link for link in frame.languages if link.is_available),
        cover=agreed_picture(page.cover_image),
        cover_alternative_text=page.cover_alternative_text,
        trail=trail,
        kept_under="" if shared_draft(request) else kept_under(page),
        device=saved_at(page, request) if outline.steps else "",
        standing=standing_of(page.translation_key, page.locale.language_code),
    )


def _outcomes_beyond(page: Course, trail: tuple[TrailModule, ...]) -> tuple[str, ...]:
    """The course's own outcomes; what a module on the trail already says is not said twice."""
    shown = {outcome for module in trail for outcome in module.outcomes}
    return tuple(text for text in outcome_texts(page.outcomes) if text not in shown)
