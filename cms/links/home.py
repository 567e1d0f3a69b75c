"""Links that lead nowhere, on the editor's front page."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.home.panels import MOST_ROWS, HomePanel, Row, home_panel
from cms.links.broken import broken_links, with_faults
from cms.links.words import Told, told


@home_panel("broken-links", order=130)
def broken_links_panel(user: Any) -> HomePanel | None:
    found = list(broken_links(user))
    if not found:
        return None
    return HomePanel(
        heading=_("Links that lead nowhere"),
        number=len(found),
        rows=tuple(_row(told(each)) for each in with_faults(found[:MOST_ROWS])),
        all_address=reverse("broken_links"),
        advice=_(
            "Readers of these published pages meet a dead end. Each row leads to the place in the page."
        ),
    )


def _row(one: Told) -> Row:
    where = _("%(field)s: “%(text)s”") % {"field": one.field, "text": one.link} if one.link else one.field
    return Row(title=f"{one.page} ({one.language})", address=one.edit_url, detail=f"{where}. {one.fault}")
