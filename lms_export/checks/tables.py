"""Tables have something to show."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.course import Table
from lms_export.errors import Problem
from lms_export.messages import gettext as _


def tables_have_rows(facts: Facts) -> Iterator[Problem]:
    for page, block in facts.blocks_of(Table):
        if not block.rows:
            yield Problem(
                page=page.title,
                page_id=page.id,
                field=_("Table “{caption}”").format(caption=facts.title_of(block.caption)),
                message=_("The table has no rows."),
                way_out=_("Add a row, or remove the table."),
            )
