"""Each rule for a question or worksheet, broken once: the finding names the field and says the way out."""

from __future__ import annotations

import msgspec
import pytest

from lms_export.checks import check_course
from lms_export.course import Activity, Course, Field
from lms_export.errors import Problem, errors_among
from lms_export.html.suspend_data import worst_part
from tests.lms_export import factories

replace = msgspec.structs.replace


def with_activities(*activities: Activity) -> Course:
    """The factory's course with only ``activities`` in its lessons."""
    course = factories.course()
    first, second = course.modules
    bodies = (activities, (), ())
    lessons = [replace(lesson, body=body) for lesson, body in zip(course.lessons, bodies, strict=True)]
    return replace(
        course,
        modules=(replace(first, lessons=tuple(lessons[:2])), replace(second, lessons=tuple(lessons[2:]))),
    )


def problems(*activities: Activity) -> list[Problem]:
    return errors_among(check_course(with_activities(*activities)))


order, match, number = factories.order(1), factories.match(1), factories.number(1)
before, after = factories.self_assessment(1, "before"), factories.self_assessment(2, "after")
canvas, wishes = factories.canvas(1), factories.wish_list(1)
twice = Field(id="problem", label=factories.text("A", "A", "A"))

BROKEN: dict[str, tuple[tuple[Activity, ...], str]] = {
    "one line to order": ((replace(order, items=order.items[:1]),), "fewer than two lines"),
    "one pair": ((replace(match, pairs=match.pairs[:1]),), "fewer than two pairs"),
    "no accepted text": ((replace(factories.short_text(1), accepted={"nb": (" ",)}),), "no accepted answer"),
    "a range upside down": ((replace(number, minimum=9, maximum=1),), "higher than the highest"),
    "a number nobody can write": ((replace(number, minimum=1e-9, maximum=1),), "cannot be written"),
    "a text longer than its field": (
        (replace(factories.short_text(1), longest=5),),
        "more than 5 characters",
    ),
    "two equal lines": (
        (replace(order, items=(order.items[0], replace(order.items[0], slot=5))),),
        "more than once",
    ),
    "two equal matches": (
        (replace(match, pairs=(match.pairs[0], replace(match.pairs[1], match=match.pairs[0].match))),),
        "more than once",
    ),
    "a slot twice": (
        (replace(order, items=(order.items[0], replace(order.items[1], slot=0))),),
        "slots of their own",
    ),
    "a statement's slot twice": (
        (replace(before, statements=tuple(replace(line, slot=1) for line in before.statements)),),
        "slots of their own",
    ),
    "an outcome that is gone": ((replace(order, outcome="gone"),), "not there any more"),
    "no points": ((replace(order, points=0),), "gives 0 points"),
    "endless attempts": ((replace(order, attempts=36),), "allows 36 attempts"),
    "a canvas without fields": ((replace(canvas, fields=()),), "no fields"),
    "a checklist without lines": ((replace(factories.checklist(1), items=()),), "no lines"),
    "a field id twice": ((replace(canvas, fields=(*canvas.fields, twice)),), "ids of their own"),
    "a field id with a colon": ((replace(wishes, columns=(replace(twice, id="a:b"),)),), "ids of their own"),
    "two befores": ((before, factories.self_assessment(2, "before")), "another self-assessment"),
    "other lines after": ((before, replace(after, statements=after.statements[::-1])), "are not those"),
    "an activity's slot twice": ((order, factories.canvas(1)), "Slot 1 is used twice"),
    "a line in one language only": (
        (replace(order, items=(replace(order.items[0], text={"nb": "Bare norsk"}), *order.items[1:])),),
        "Swedish",
    ),
}


@pytest.mark.parametrize("activities, message", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_broken_is_said_with_its_page_and_a_way_out(
    activities: tuple[Activity, ...], message: str
) -> None:
    found = [problem for problem in problems(*activities) if message in problem.message]
    assert found and found[0].page == "Problemet kommer først" and found[0].way_out


def test_self_assessments_of_different_series_may_differ() -> None:
    assert problems(before, replace(after, series="other", statements=after.statements[:1])) == []


def test_accepted_answers_need_not_be_in_every_language() -> None:
    assert problems(replace(factories.short_text(1), accepted={"sv": ("eldsjäl",)})) == []


LONG = [replace(factories.short_text(slot), id=f"q{slot}", longest=60) for slot in range(100, 114)]


@pytest.mark.parametrize("format, refused", [("scorm12", True), ("scorm2004-4", False), ("cmi5", False)])
def test_only_a_format_with_too_little_room_refuses_long_texts(format: str, refused: bool) -> None:
    found = check_course(with_activities(*LONG), format=format)
    assert bool([problem for problem in found if problem.field == "Number of questions"]) is refused


def test_each_part_has_room_of_its_own() -> None:
    course = with_activities(*LONG)
    whole, part = worst_part(course, "course"), worst_part(course, "module")
    assert part < whole
    assert check_course(course, granularity="lesson") != []
