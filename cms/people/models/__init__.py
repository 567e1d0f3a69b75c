"""The competence network: people who have agreed to be shown, where and as long as they agreed."""

from cms.people.models.consent import Consent
from cms.people.models.network import CompetenceNetwork
from cms.people.models.person import Person

__all__ = ["CompetenceNetwork", "Consent", "Person"]
