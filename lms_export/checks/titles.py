"""Titles that every learning platform can show."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.errors import Problem
from lms_export.messages import gettext as _

LONGEST = 200


def titles_fit(facts: Facts) -> Iterator[Problem]:
    for page in facts.pages:
        for language, title in page.node.title.items():
            if len(title) > LONGEST:
                yield Problem(
                    level="warning",
                    page=page.title,
                    page_id=page.id,
                    field=_("Title ({language})").format(language=language),
                    message=_("The title has {number} characters.").format(number=len(title)),
                    way_out=_("Learning platforms show the first 200. Make it shorter to show it whole."),
                )
