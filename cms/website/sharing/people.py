"""People who agreed to be shown, as search engines are told of them: beside their cards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.website.sharing.script import Facts, clean


def facts_of_people(cards: Iterable[Any]) -> Facts:
    people = [_person(card) for card in cards]
    return {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "numberOfItems": len(people),
        "itemListElement": people,
    }


def _person(card: Any) -> Facts:
    organisation = {"@type": "Organization", "name": card.organisation} if card.organisation else ""
    return clean(
        {
            "@type": "Person",
            "name": card.name,
            "jobTitle": card.role,
            "knowsAbout": list(card.competences),
            "worksFor": organisation,
        }
    )
