"""People of the competence network among the hits: as long as they agree to be shown on the website."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from cms.core.privacy import readable
from cms.people.finding import people_found
from cms.people.models import CompetenceNetwork, Consent
from cms.website.presentation.addresses import address
from cms.website.presentation.competence_network import Card, cards_of
from cms.website.search.asking import Asked


@dataclass(frozen=True, kw_only=True)
class People:
    """``title`` and ``url`` are those of the network's page."""

    title: str
    url: str
    cards: tuple[Card, ...]


def people_for(asked: Asked, language: str, request: HttpRequest) -> People | None:
    """On the first page of hits, where the network is shown in the reader's language."""
    if not asked.text or asked.kind or asked.number > 1:
        return None
    found = people_found(asked.text, Consent.Scope.SITE)
    network = _network(language) if found else None
    if network is None:
        return None
    url = address(network, request)
    return People(title=network.title, url=url, cards=cards_of(found, network.locale_id, request))


def _network(language: str) -> CompetenceNetwork | None:
    pages = CompetenceNetwork.objects.filter(locale__language_code=language)
    found: CompetenceNetwork | None = readable(pages).select_related("locale").first()
    return found
