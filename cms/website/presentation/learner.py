"""A lesson or a module's test in the learner's shell: where you are, what is before and after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.privacy import is_public
from cms.core.rendering import RenderedActivityPage, kept_under, rendered
from cms.core.shared_drafts import shared_draft
from cms.courses.models import BorrowedLesson, Course, Lesson, Module
from cms.courses.queries import PlaceInCourse, place_in_course
from cms.courses.standing import standing_of
from cms.website.presentation.addresses import address
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import described, frame_of
from cms.website.presentation.links import Link
from cms.website.presentation.on_this_device import saved_at
from cms.website.presentation.trail import TrailModule, trail_module


@dataclass(frozen=True, kw_only=True)
class Step:
    """One page of the course on the steps bar."""

    state: str
    opens_module: bool


@dataclass(frozen=True, kw_only=True)
class LearnerView:
    """``content`` is ``None`` for a module without a test, and where nothing renders lessons.

    In the second case ``absence`` says so. ``course`` is ``None`` while the page is not live in one.
    """

    heading: str
    short_title: str
    position: str
    content: RenderedActivityPage | None
    data: str
    absence: str = ""
    course: Link | None = None
    steps: tuple[Step, ...] = ()
    steps_label: str = ""
    previous: Link | None = None
    next: Link | None = None
    module: TrailModule | None = None
    kept_under: str = ""
    device: str = ""
    is_pilot: bool = False


def lesson_context(page: Lesson | BorrowedLesson, request: HttpRequest) -> dict[str, Any]:
    place = _place_shown(page, request)
    position = _("%(minutes)s minutes") % {"minutes": page.minutes}
    if place:
        position = _("Module %(module)s · lesson %(lesson)s of %(total)s · %(minutes)s minutes") % {
            "module": place.module.number,
            "lesson": place.number.rpartition(".")[2],
            "total": len(place.module.lessons),
            "minutes": page.minutes,
        }
    return _context(page, request, place, heading=page.title, position=position)


def module_context(page: Module, request: HttpRequest) -> dict[str, Any]:
    place = _place_shown(page, request)
    position = _("Module %(module)s") % {"module": place.module.number} if place else ""
    return _context(page, request, place, heading=page.title, position=position)


def _is_pilot(place: PlaceInCourse | None) -> bool:
    course = place.outline.course if place else None
    found = standing_of(course.translation_key, course.locale.language_code) if course else None
    return found is not None and found.is_pilot


def _context(
    page: Page, request: HttpRequest, place: PlaceInCourse | None, heading: str, position: str
) -> dict[str, Any]:
    shared = shared_draft(request)
    content = rendered(page, answers=shared is None)
    view = LearnerView(
        heading=heading,
        short_title=f"{place.number} {page.title}" if place else page.title,
        position=position,
        content=content,
        data=_inside_script(content.data) if content else "",
        absence="" if content else _absence(page),
        is_pilot=_is_pilot(place),
        **(_place(place, page, request) if place else {}),
    )
    course = place.outline.course if place else None
    frame = frame_of(
        page_family(page),
        request,
        funding=course.funding if course else None,
        licence=course.licence if course else None,
    )
    return {"frame": replace(frame, description=described(page) or _where(position, course)), "view": view}


def _where(position: str, course: Course | None) -> str:
    """What search engines show of a page without a summary: its place, and the course it is in."""
    return " · ".join(part for part in (position, course.title if course else "") if part)


def _place_shown(page: Page, request: HttpRequest) -> PlaceInCourse | None:
    """Who is sent one draft learns nothing of what stands around it that is not public."""
    place = place_in_course(page)
    hidden = place and shared_draft(request) and not is_public(place.outline.course)
    return None if hidden else place


def _absence(page: Page) -> str:
    if isinstance(page, Module) and not page.test:
        return ""
    return _("This cannot be shown here: the part of the system that renders lessons is not installed.")


def _place(place: PlaceInCourse, page: Page, request: HttpRequest) -> dict[str, Any]:
    steps = place.outline.steps
    now = next(index for index, step in enumerate(steps) if step.pk == page.pk)
    course = place.outline.course
    return {
        "course": Link(title=course.title, url=address(course, request)),
        "steps": _steps(place, now),
        "steps_label": _("Page %(number)s of %(total)s in the course")
        % {"number": now + 1, "total": len(steps)},
        "previous": _link(place.previous, request),
        "next": _link(place.next, request),
        "kept_under": kept_under(course),
        "device": saved_at(course, request),
        "module": trail_module(place.module, course, request),
    }


def _steps(place: PlaceInCourse, now: int) -> tuple[Step, ...]:
    openers = {module.lessons[0].pk if module.lessons else module.page.pk for module in place.outline.modules}
    return tuple(
        Step(
            state="is-before" if index < now else "is-now" if index == now else "is-after",
            opens_module=step.pk in openers,
        )
        for index, step in enumerate(place.outline.steps)
    )


def _link(page: Page | None, request: HttpRequest) -> Link | None:
    return Link(title=page.title, url=address(page, request)) if page else None


def _inside_script(data: str) -> str:
    """JSON that cannot end its own ``<script>``."""
    return data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
