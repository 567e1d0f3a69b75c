"""Course and module as a whole: lessons, pass mark, licence, level claim."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.course import Module
from lms_export.errors import Problem
from lms_export.messages import gettext as _


def lessons_exist(facts: Facts) -> Iterator[Problem]:
    course = facts.pages[0]
    if not facts.course.lessons:
        yield Problem(
            page=course.title,
            page_id=course.id,
            field=_("Lessons"),
            message=_("The course has no lessons."),
            way_out=_("Publish at least one module with a lesson."),
        )
        return
    for page in facts.pages:
        if isinstance(page.node, Module) and not page.node.lessons:
            yield Problem(
                page=page.title,
                page_id=page.id,
                field=_("Lessons"),
                message=_("The module has no lessons."),
                way_out=_("Publish a lesson in it, or unpublish the module."),
            )


def pass_mark_is_a_percentage(facts: Facts) -> Iterator[Problem]:
    if not 1 <= facts.course.pass_mark <= 100:
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Pass mark"),
            message=_("The pass mark is {number} %.").format(number=facts.course.pass_mark),
            way_out=_("Set it between 1 and 100."),
        )


def licence_is_chosen(facts: Facts) -> Iterator[Problem]:
    if not facts.course.licence.code.strip():
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Licence"),
            message=_("The course has no licence."),
            way_out=_("Choose one on the course."),
        )


def level_claim_has_evidence(facts: Facts) -> Iterator[Problem]:
    level = facts.course.level
    if level.kind != "none" and not level.evidence.strip():
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Level"),
            message=_("The course claims a level and shows no evidence."),
            way_out=_("Add a link to the evidence, or set the level to none."),
        )
