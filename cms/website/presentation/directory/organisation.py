"""An organisation: its names, what the sources state, and everything it is part of."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.directory.models import Cooperation, FundingProgramme, Organisation, Project
from cms.directory.queries import pages_that_name, stored
from cms.website.presentation.addresses import address
from cms.website.presentation.directory.chosen import chosen_pages
from cms.website.presentation.directory.view import Fact, Named, country_fact, entry_context, group
from cms.website.presentation.directory.words import role_words

_TAKEN_PART_IN = (Project, Cooperation, FundingProgramme)


def organisation_context(page: Organisation, request: HttpRequest) -> dict[str, Any]:
    users, chosen = pages_that_name(page, *_TAKEN_PART_IN), chosen_pages(page, request)
    versions = {version.pk for version in page.get_translations(inclusive=True).only("pk")}
    taking_part = [(user, _role(user, versions)) for user in users]
    others = [user for user in users if not isinstance(user, _TAKEN_PART_IN)]
    return entry_context(
        page,
        request,
        facts=(
            Fact(label=_("Kind of organisation"), text=page.kind),
            country_fact(page),
            Fact(label=_("Place"), text=page.place),
        ),
        groups=(
            *group(_("Projects"), _named(taking_part, Project, request)),
            *group(_("Cooperation"), _named(taking_part, Cooperation, request)),
            *group(_("Funding programmes"), _named(taking_part, FundingProgramme, request)),
            *group(_("Case studies"), chosen.links("case_studies")),
            *group(
                _("Other pages"), [Named(title=each.title, url=address(each, request)) for each in others]
            ),
        ),
    )


def _named(users: list[tuple[Any, str]], kind: type[Page], request: HttpRequest) -> list[Named]:
    return [
        Named(title=user.title, url=address(user, request), role=role)
        for user, role in users
        if isinstance(user, kind)
    ]


def _role(user: Any, versions: set[int]) -> str:
    """What the organisation does in ``user``, in the words of the reader."""
    if versions.intersection(stored(user, "managed_by")):
        return _("Manages the programme")
    participants = stored(user, "participants")
    role = next((each["role"] for each in participants if each["organisation"] in versions), "")
    if not role and versions.intersection(stored(user, "behind")):
        return _("Stands behind it")
    return role_words(role)
