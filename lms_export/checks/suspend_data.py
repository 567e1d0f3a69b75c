"""What the player keeps of a learner must fit where the learning platform keeps it."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.errors import Problem
from lms_export.html.suspend_data import LIMITS, worst_part
from lms_export.messages import gettext as _


def state_fits(facts: Facts) -> Iterator[Problem]:
    limit = LIMITS.get(facts.format)
    if limit is None or any(slot < 0 for slot in facts.slots()):
        return
    needed = worst_part(facts.course, facts.granularity)
    if needed > limit:
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Number of questions"),
            message=_message(facts).format(needed=needed, limit=limit),
            way_out=_way_out(facts, limit),
        )


def _way_out(facts: Facts, limit: int) -> str:
    if facts.granularity == "course" and worst_part(facts.course, "module") <= limit:
        return _("Make each module a unit of its own (granularity “module”), or take out self-checks.")
    return _("Divide the course in two, or take out self-checks.")


def _message(facts: Facts) -> str:
    if facts.format == "scorm12":
        return _("A learner's progress can need {needed} characters, and SCORM 1.2 keeps {limit}.")
    return _("A learner's progress can need {needed} characters, and SCORM 2004 keeps {limit}.")
