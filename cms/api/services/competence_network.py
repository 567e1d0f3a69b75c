"""The cards of the competence network, of those who agreed to be told of by the API."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import msgspec
from django.conf import settings
from rest_framework.request import Request

from cms.api.services.registry import Kept, service
from cms.api.services.shapes import Shape, address_of, service_address
from cms.api.stored.changes import record_change
from cms.api.stored.models import StoredPage
from cms.people.endings import when_consents_end
from cms.people.models import Consent, Person
from cms.people.queries import people_shown


class OrganisationName(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    title: str


class PersonItem(Shape, frozen=True, kw_only=True):
    """``languages`` are codes. How the person is reached is not told."""

    name: str
    role: str
    languages: list[str]
    competences: list[str]
    organisation: OrganisationName | None


class CompetenceNetworkCards(Shape, frozen=True, kw_only=True):
    """Whoever keeps a copy deletes what a later answer leaves out: that consent has ended."""

    address: str = msgspec.field(name="@id")
    items: list[PersonItem]
    items_total: int


ANSWER = CompetenceNetworkCards


@service(
    "competence-network",
    answer=ANSWER,
    summary="People who have agreed to be shown, as long as they agree",
    expands=False,
)
def competence_network(row: StoredPage | None, request: Request) -> Kept:
    """Asked of the database each time, and kept by no cache: consent may end at any moment."""
    items = items_of(list(people_shown(Consent.Scope.API)), row.language if row else settings.LANGUAGE_CODE)
    address = service_address(row, "competence-network")
    return Kept(value=CompetenceNetworkCards(address=address, items=items, items_total=len(items)))


def items_of(people: list[Person], language: str) -> list[PersonItem]:
    organisations = _organisations(people, language)
    return [_item(person, organisations) for person in people]


def _organisations(people: Iterable[Person], language: str) -> dict[UUID, StoredPage]:
    keys = {person.organisation.translation_key for person in people if person.organisation}
    rows = StoredPage.objects.filter(translation_key__in=keys, language=language)
    return {row.translation_key: row for row in rows.only("path", "title", "translation_key")}


def _item(person: Person, organisations: dict[UUID, StoredPage]) -> PersonItem:
    row = organisations.get(person.organisation.translation_key) if person.organisation else None
    return PersonItem(
        name=person.name,
        role=person.role,
        languages=list(person.languages),
        competences=list(person.competences),
        organisation=OrganisationName(address=address_of(row), title=row.title) if row else None,
    )


@when_consents_end
def note_in_the_feed_of_changes(scopes: set[str]) -> None:
    """Programs that follow the feed read the cards again and delete what they miss."""
    if Consent.Scope.API in scopes:
        for row in StoredPage.objects.filter(type="CompetenceNetwork").defer("body", "gzip"):
            record_change("updated", row)
