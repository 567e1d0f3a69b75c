"""The competence network: a card for each person who has agreed to be shown on the website."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from cms.directory.queries import in_language_of
from cms.people.models import CompetenceNetwork, Consent, Person
from cms.people.queries import people_shown
from cms.people.spoken import names_of
from cms.website.presentation.addresses import address
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of


@dataclass(frozen=True, kw_only=True)
class Card:
    """``organisation_url`` is empty where its page cannot be read in the reader's language."""

    name: str
    role: str
    organisation: str
    organisation_url: str
    languages: str
    competences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CompetenceNetworkView:
    introduction: str
    number: str
    cards: tuple[Card, ...]


def competence_network_context(page: CompetenceNetwork, request: HttpRequest) -> dict[str, Any]:
    cards = cards_of(people_shown(Consent.Scope.SITE), page, request)
    view = CompetenceNetworkView(
        introduction=page.introduction,
        number=ngettext("%(n)s person", "%(n)s people", len(cards)) % {"n": len(cards)},
        cards=cards,
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def cards_of(people: Iterable[Person], page: Page, request: HttpRequest) -> tuple[Card, ...]:
    listed = list(people)
    keys = [person.organisation_id for person in listed if person.organisation_id]
    organisations = in_language_of(page, keys)
    return tuple(_card(person, organisations.get(person.organisation_id), request) for person in listed)


def _card(person: Person, organisation: Page | None, request: HttpRequest) -> Card:
    return Card(
        name=person.name,
        role=person.role or _("Role not stated"),
        organisation=organisation.title if organisation else "",
        organisation_url=address(organisation, request) if organisation else "",
        languages=", ".join(names_of(person.languages)),
        competences=person.competences,
    )
