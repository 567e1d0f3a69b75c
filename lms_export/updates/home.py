"""The panel on the editor's front page: partners who have a withdrawn edition and do not know."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from cms.core.home.panels import MOST_ROWS, HomePanel, Row, home_panel
from lms_export.editions.models import Edition
from lms_export.editions.rights import RELEASE
from lms_export.updates.titles import title_of
from lms_export.updates.untold import untold


@home_panel("partners-to-tell", order=125)
def partners_who_do_not_know(user: Any) -> HomePanel | None:
    """For whoever releases. A consent ends by the clock: nobody would look there otherwise."""
    found = untold() if user.has_perm(RELEASE) else []
    if not found:
        return None
    return HomePanel(
        heading=_("Partners to tell"),
        number=sum(number for _edition, number in found),
        advice=_(
            "They have a package of an edition that is withdrawn. Read the text, and send it by one press."
        ),
        rows=tuple(_row(edition, number) for edition, number in found[:MOST_ROWS]),
    )


def _row(edition: Edition, number: int) -> Row:
    named = {"course": title_of(edition, get_language() or ""), "number": edition.number}
    return Row(
        title=_("%(course)s, edition %(number)s") % named,
        address=reverse("partners_to_tell", args=[edition.pk]),
        detail=ngettext("%(number)d academy was not told", "%(number)d academies were not told", number)
        % {"number": number},
        is_late=True,
    )
