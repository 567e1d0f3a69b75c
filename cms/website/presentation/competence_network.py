"""The competence network: a card for each person who has agreed to be shown on the website."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language_from_path, ngettext
from django.utils.translation import gettext as _

from cms.core.digests import short_digest
from cms.core.public_changes.sharing import shared
from cms.directory.queries import in_language
from cms.people.models import CompetenceNetwork, Consent, Person
from cms.people.queries import people_shown
from cms.people.spoken import names_of
from cms.website.presentation.addresses import address
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import described, frame_of
from cms.website.sharing.people import facts_of_people
from cms.website.sharing.script import as_script


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
class PeopleView:
    number: str
    cards: tuple[Card, ...]
    facts: SafeString


@dataclass(frozen=True, kw_only=True)
class CompetenceNetworkView:
    introduction: str
    people: PeopleView


class Place(NamedTuple):
    """The page of an organisation."""

    title: str
    url: str


def competence_network_context(page: CompetenceNetwork, request: HttpRequest) -> dict[str, Any]:
    view = CompetenceNetworkView(
        introduction=page.introduction, people=_people(cards_of(_shown(), page.locale_id, request))
    )
    frame = frame_of(page_family(page), request)
    return {"frame": replace(frame, description=described(page) or _in_words(page)), "view": view}


def people_part(locale_id: int, request: HttpRequest) -> str:
    """Only the people, for a page that is kept without them: one query while nothing public has changed."""
    people = _people(cards_of(_shown(), locale_id, request))
    return render_to_string("website/parts/people.html", {"people": people})


def _shown() -> Iterable[Person]:
    return people_shown(Consent.Scope.SITE).prefetch_related(None)


def _people(cards: tuple[Card, ...]) -> PeopleView:
    return PeopleView(
        number=ngettext("%(n)s person", "%(n)s people", len(cards)) % {"n": len(cards)},
        cards=cards,
        facts=as_script(facts_of_people(cards)),
    )


def _in_words(page: CompetenceNetwork) -> str:
    return f"{page.title}. {_('Shown with their consent, and only as long as it lasts.')}"


def cards_of(people: Iterable[Person], locale_id: int, request: HttpRequest) -> tuple[Card, ...]:
    """In the language of the locale."""
    listed = list(people)
    keys = sorted({person.organisation_id for person in listed if person.organisation_id})
    places = _places(keys, locale_id, request)
    return tuple(_card(person, places.get(person.organisation_id)) for person in listed)


def _places(keys: list[int], locale_id: int, request: HttpRequest) -> dict[int, Place]:
    name = "-".join(map(str, ["organisations", get_language_from_path(request.path_info), locale_id, *keys]))
    return dict(shared(short_digest(name), lambda: _asked_places(keys, locale_id, request)))


def _asked_places(keys: list[int], locale_id: int, request: HttpRequest) -> dict[int, Place]:
    found = in_language(locale_id, keys)
    return {key: Place(page.title, address(page, request)) for key, page in found.items()}


def _card(person: Person, organisation: Place | None) -> Card:
    return Card(
        name=person.name,
        role=person.role or _("Role not stated"),
        organisation=organisation.title if organisation else "",
        organisation_url=organisation.url if organisation else "",
        languages=", ".join(names_of(person.languages)),
        competences=person.competences,
    )
