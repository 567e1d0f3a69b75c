"""Ids and slots: what learning platforms keep learners' records by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lms_export.checks.facts import Facts, Page
from lms_export.course import Lesson, Module
from lms_export.errors import Problem
from lms_export.html.extract import extract_of
from lms_export.html.identifiers import lesson_code
from lms_export.html.suspend_data import HIGHEST_SLOT
from lms_export.messages import gettext as _

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")


def _ids(facts: Facts) -> Iterator[tuple[str, str, str]]:
    """Page title, page id and id of every page and block (choices need only differ within a question)."""
    for page in facts.pages:
        yield page.title, page.id, page.id
    for page in facts.pages:
        yield from ((page.title, page.id, found) for found in _blocks_on(page))


def _blocks_on(page: Page) -> list[str]:
    if isinstance(page.node, Lesson):
        return extract_of(page.node).block_ids()
    return [question.id for question in page.node.test] if isinstance(page.node, Module) else []


def ids_are_unique(facts: Facts) -> Iterator[Problem]:
    # Files are named by ids in lower case.
    ids = [found.lower() for _title, _page, found in _ids(facts)]
    if len(set(ids)) == len(ids):
        return
    times = Counter(ids)
    for title, page_id, found in _ids(facts):
        if times.pop(found.lower(), 0) > 1:
            yield Problem(
                page=title,
                page_id=page_id,
                field=_("Id"),
                message=_("The id {id} is used more than once.").format(id=found),
                way_out=_("Delete one of the copies and make it again."),
            )


def ids_can_be_names(facts: Facts) -> Iterator[Problem]:
    for title, page_id, found in _ids(facts):
        if not _ID.fullmatch(found):
            yield Problem(
                page=title,
                page_id=page_id,
                field=_("Id"),
                message=_("The id “{id}” does not fit in a package.").format(id=found),
                way_out=_("Use up to 100 of the characters A-Z, a-z, 0-9, hyphen, underscore and full stop."),
            )


def slots_are_unique(facts: Facts) -> Iterator[Problem]:
    times = Counter(facts.slots())
    if all(number == 1 and 0 <= slot <= HIGHEST_SLOT for slot, number in times.items()):
        return
    for page, question in facts.questions():
        in_range = 0 <= question.slot <= HIGHEST_SLOT
        if times.pop(question.slot, 0) > 1 or not in_range:
            yield Problem(
                page=page.title,
                page_id=page.id,
                field=_("Question “{prompt}”").format(prompt=facts.title_of(question.prompt)),
                message=_("Slot {number} is used twice or is not between 0 and {highest}.").format(
                    number=question.slot, highest=HIGHEST_SLOT
                ),
                way_out=_("Delete the question and make it again: it then gets a slot of its own."),
            )


def lesson_codes_differ(facts: Facts) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for lesson in facts.course.lessons:
        code = lesson_code(lesson)
        if seen.setdefault(code, lesson.id) != lesson.id:
            yield Problem(
                page=facts.title_of(lesson.title),
                page_id=lesson.id,
                field=_("Id"),
                message=_("Its progress cannot be told from that of another lesson."),
                way_out=_("Copy the lesson, and delete this one."),
            )
