"""A cooperation: its aim, where it works, what stands behind it, and who takes part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.directory.models import Cooperation
from cms.website.presentation.directory.chosen import chosen_pages
from cms.website.presentation.directory.view import Fact, Group, Passage, country_fact, entry_context


def cooperation_context(page: Cooperation, request: HttpRequest) -> dict[str, Any]:
    chosen = chosen_pages(page, request)
    return entry_context(
        page,
        request,
        summary=page.summary or _("The source gives only the name, not the aim."),
        facts=(
            country_fact(page),
            Fact(label=_("Area"), text=page.area),
            chosen.behind_fact(),
        ),
        passages=(Passage(heading=_("Worth knowing"), text=page.note),) if page.note else (),
        participants=chosen.participants(),
        behind=chosen.links("behind"),
        groups=(Group(heading=_("Participants"), links=chosen.participants()),),
    )
