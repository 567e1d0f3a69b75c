"""Facts to settle, on the editor's front page."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.home.panels import MOST_ROWS, HomePanel, Row, home_panel
from cms.facts.models import FactFlag
from cms.facts.queries import flags
from cms.facts.rights import may_settle


@home_panel("facts", order=135)
def facts_to_settle(user: Any) -> HomePanel | None:
    """For those who may."""
    found = list(flags(FactFlag.State.OPEN)) if may_settle(user) else []
    if not found:
        return None
    rows = tuple(
        Row(title=str(flag), address=reverse("facts_flag", args=[flag.pk]), detail=flag.get_kind_display())
        for flag in found[:MOST_ROWS]
    )
    return HomePanel(
        heading=_("Facts to settle"), number=len(found), rows=rows, all_address=reverse("facts_flags")
    )
