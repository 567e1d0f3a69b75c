"""A funding programme: what it is for, who manages it, and what it pays for."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.directory.models import Cooperation, FundingProgramme, Project
from cms.directory.queries import of_kinds, pages_that_name
from cms.website.presentation.directory.chosen import chosen_pages
from cms.website.presentation.directory.view import Fact, Passage, country_fact, entry_context, group, named


def funding_programme_context(page: FundingProgramme, request: HttpRequest) -> dict[str, Any]:
    users, chosen = pages_that_name(page), chosen_pages(page, request)
    priorities = tuple(block.value for block in page.priorities)
    return entry_context(
        page,
        request,
        facts=(
            Fact(label=_("Kind of programme"), text=page.kind),
            country_fact(page),
            Fact(label=_("Managed by"), links=chosen.links("managed_by")),
        ),
        passages=(Passage(heading=_("Priorities that are named"), points=priorities),) if priorities else (),
        groups=(
            *group(_("Projects"), named(of_kinds(users, Project), request)),
            *group(_("Cooperation"), named(of_kinds(users, Cooperation), request)),
        ),
    )
