"""Headings that step down one level at a time: many readers jump from heading to heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.course import Callout, CaseCard, Heading, LanguageNote, Lesson, LessonBlock, RichText
from lms_export.errors import Problem
from lms_export.messages import gettext as _

_HEADING = re.compile(r"<h([1-6])[\s>]", re.IGNORECASE)
PAGE_TITLE = 1


def headings_do_not_jump(facts: Facts) -> Iterator[Problem]:
    for page in facts.pages:
        if isinstance(page.node, Lesson):
            for language in facts.course.languages:
                for above, found in _jumps(page.node, language):
                    yield Problem(
                        level="warning",
                        page=page.title,
                        page_id=page.id,
                        field=_("Text ({language})").format(language=language),
                        message=_("A heading of level {found} stands under one of level {above}.").format(
                            found=found, above=above
                        ),
                        way_out=_("Choose level {level}.").format(level=above + 1),
                    )


def _jumps(lesson: Lesson, language: str) -> Iterator[tuple[int, int]]:
    above = PAGE_TITLE
    for block in lesson.body:
        for level in _levels(block, language):
            if level > above + 1:
                yield above, level
            above = level


def _levels(block: LessonBlock, language: str) -> Iterator[int]:
    """The levels at which the renderer shows the headings of ``block``."""
    if isinstance(block, Heading | CaseCard) or (isinstance(block, Callout) and block.title):
        yield 2
    if isinstance(block, RichText | Callout | LanguageNote):
        yield from (int(level) for level in _HEADING.findall(block.html.get(language, "")))
