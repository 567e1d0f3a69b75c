"""A course at a glance, without bodies: modules and lessons, minutes, what one can do afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.services.registry import PAGE, service
from cms.api.services.seen import Seen, bodies_of, pages_seen
from cms.api.services.shapes import Shape, address_of
from cms.api.stored.models import StoredPage

MOST_PAGES = 500
_TYPES = ("Course", "Module", "Lesson", "BorrowedLesson")


class Outcome(Shape, frozen=True, kw_only=True):
    id: str
    kind: str
    text: str


class OutlineLesson(Shape, frozen=True, kw_only=True):
    """``borrowed`` is the lesson of another course that is shown here, else ``null``."""

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    number: str
    title: str
    minutes: int
    borrowed: str | None


class OutlineModule(Shape, frozen=True, kw_only=True):
    """``questions`` is how many its test asks."""

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    number: int
    title: str
    minutes: int
    questions: int
    outcomes: list[Outcome]
    lessons: list[OutlineLesson]


class OutlineCourse(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    title: str
    description: str
    language: str
    minutes: int
    outcomes: list[Outcome]


class Outline(Shape, frozen=True, kw_only=True):
    """Asked of a page within a course, it is the outline of the course."""

    address: str = msgspec.field(name="@id")
    course: OutlineCourse
    modules: list[OutlineModule]
    complete: bool


ANSWER = Outline


class _Original(msgspec.Struct):
    uid: str = msgspec.field(name="UID")
    address: str = msgspec.field(name="@id")
    language: str


class _Body(msgspec.Struct):
    """What an outline reads of a document."""

    minutes: int = 0
    outcomes: list[dict[str, Any]] = []
    test: list[msgspec.Raw] = []
    original: _Original | None = None


@dataclass(frozen=True, kw_only=True)
class _Page:
    row: Seen
    body: _Body


@service(
    "outline",
    answer=ANSWER,
    summary="A course at a glance: modules, lessons, minutes, outcomes",
    places=(PAGE,),
    expands=False,
)
def outline(row: StoredPage | None, request: Request) -> Outline:
    """Of what whoever asks may see: what is published, and drafts for those who read them."""
    course = _course_above(row, request)
    rows = pages_seen(request).filter(position__startswith=course.position, type__in=_TYPES)
    found = list(rows.order_by("position")[: MOST_PAGES + 1])
    bodies = bodies_of(found[:MOST_PAGES], request)
    pages = [_Page(row=each, body=_decoded(bodies[each.uid])) for each in found if each.uid in bodies]
    minutes = _minutes_of_borrowed(pages)
    modules = [
        _module(module, number, pages, minutes)
        for number, module in enumerate((each for each in pages if each.row.type == "Module"), start=1)
    ]
    return Outline(
        address=f"{address_of(course)}/@outline",
        course=_course(pages[0], modules),
        modules=modules,
        complete=len(found) <= MOST_PAGES,
    )


def _decoded(body: Any) -> _Body:
    return msgspec.json.decode(bytes(body), type=_Body)


def _course_above(row: StoredPage | None, request: Request) -> Seen:
    """The course that ``row`` is or stands in."""
    if row is not None:
        ways = [row.path.rsplit("/", up)[0] for up in range(row.depth)]
        course: Seen | None = pages_seen(request).filter(path__in=ways, type="Course").first()
        if course is not None:
            return course
    raise Http404(_("Only courses, and the pages within them, have an outline."))


def _minutes_of_borrowed(pages: Iterable[_Page]) -> dict[str, int]:
    """UID -> minutes of the lessons of other courses."""
    uids = {each.body.original.uid for each in pages if each.body.original}
    if not uids:
        return {}
    found = StoredPage.objects.filter(uid__in=uids).values_list("uid", "body")
    return {uid: _decoded(body).minutes for uid, body in found}


def _course(page: _Page, modules: list[OutlineModule]) -> OutlineCourse:
    return OutlineCourse(
        address=address_of(page.row),
        uid=page.row.uid,
        title=page.row.title,
        description=page.row.description,
        language=page.row.language,
        minutes=sum(module.minutes for module in modules),
        outcomes=_outcomes(page),
    )


def _module(module: _Page, number: int, pages: Iterable[_Page], minutes: dict[str, int]) -> OutlineModule:
    inside = [each for each in pages if each.row.parent_path == module.row.path and _can_be_read(each)]
    lessons = [_lesson(each, f"{number}.{place}", minutes) for place, each in enumerate(inside, start=1)]
    return OutlineModule(
        address=address_of(module.row),
        uid=module.row.uid,
        number=number,
        title=module.row.title,
        minutes=sum(lesson.minutes for lesson in lessons),
        questions=len(module.body.test),
        outcomes=_outcomes(module),
        lessons=lessons,
    )


def _can_be_read(page: _Page) -> bool:
    """A borrowed lesson can where the lesson itself can, in the same language."""
    original = page.body.original
    if page.row.type != "BorrowedLesson":
        return True
    return original is not None and original.language == page.row.language


def _lesson(page: _Page, number: str, minutes: dict[str, int]) -> OutlineLesson:
    original = page.body.original
    return OutlineLesson(
        address=address_of(page.row),
        uid=page.row.uid,
        number=number,
        title=page.row.title,
        minutes=minutes.get(original.uid, 0) if original else page.body.minutes,
        borrowed=original.address if original else None,
    )


def _outcomes(page: _Page) -> list[Outcome]:
    return [Outcome(id=each["id"], kind=each["kind"] or "", text=each["text"]) for each in page.body.outcomes]
