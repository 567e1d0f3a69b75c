"""What only a release must meet."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.errors import Problem
from lms_export.messages import gettext as _


def emblem_is_real(facts: Facts) -> Iterator[Problem]:
    funding = facts.course.funding
    if funding and not funding.emblem:
        yield Problem(
            page=facts.pages[0].title,
            page_id=facts.course.id,
            field=_("Funding: emblem"),
            message=_("The emblem of the European Union is a placeholder."),
            way_out=_("Upload the emblem from the programme's own files."),
        )
