"""People of the competence network in answers of a search: those who agreed to be told of by the API."""

from __future__ import annotations

from django.utils.translation import override

from cms.api.services.competence_network import PersonItem, items_of
from cms.people.finding import people_found
from cms.people.models import Consent
from cms.search.filters import Rows, filtered
from cms.search.query import Query


def people_told(query: Query, rows: Rows) -> list[PersonItem]:
    """With the first batch, where the page of the network is among what is searched; in its language."""
    if not query.text.strip() or query.start or query.after:
        return []
    found = people_found(query.text, Consent.Scope.API)
    networks = filtered(rows, query).filter(type="CompetenceNetwork")
    network = networks.order_by("position").only("language").first() if found else None
    if network is None:
        return []
    with override(network.language):
        return items_of(found, network.language)
