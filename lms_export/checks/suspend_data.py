"""What the player keeps of a learner must fit where SCORM 1.2 keeps it."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.errors import Problem
from lms_export.html.suspend_data import LIMIT, worst_case
from lms_export.messages import gettext as _


def state_fits(facts: Facts) -> Iterator[Problem]:
    if any(question.slot < 0 for _page, question in facts.questions()):
        return
    needed = worst_case(facts.course)
    if needed > LIMIT:
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Number of questions"),
            message=_(
                "A learner's progress can need {needed} characters, and SCORM 1.2 keeps {limit}."
            ).format(needed=needed, limit=LIMIT),
            way_out=_("Divide the course in two, or take out self-checks."),
        )
