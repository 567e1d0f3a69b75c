"""What can be done with a token to all pages at once: their other addresses, and their relations."""

from __future__ import annotations

from typing import Any

from cms.api.batches import BATCH_PARAMETERS
from cms.api.described.answers import NOTHING, WRITING
from cms.api.described.operation import Answer, Body
from cms.api.described.parameters import queried
from cms.api.described.written import FailedAliases, NewRelations, SiteAliases
from cms.api.parameters import flag, text
from cms.api.services.aliases import Aliases

ALIASES = {
    200: Answer(says="Some could not be: those are named, the others are done.", value=FailedAliases),
    204: NOTHING,
}

TABLE: dict[tuple[str, str], dict[str, Any]] = {
    ("GET", "/aliases"): {
        "at": "/@aliases",
        "id": "getSiteAliases",
        "summary": "Further addresses of all pages that the person publishes",
        "parameters": queried(
            {"q": text, "manual": flag, **BATCH_PARAMETERS},
            {"q": "How they begin.", "manual": "Whether somebody gave them, or a page was moved."},
        ),
        "answers": {200: Answer(says="The addresses.", value=Aliases)},
        "refusals": (400, 401, 403, 429),
    },
    ("POST", "/aliases"): {
        "at": "/@aliases",
        "id": "addSiteAliases",
        "summary": "More addresses, each with the page that it leads to",
        "parameters": (),
        "body": Body(
            value=SiteAliases, example={"items": [{"path": "/nb/gammel", "redirect-to": "/nb/om-prosjektet"}]}
        ),
        "answers": ALIASES,
    },
    ("DELETE", "/aliases"): {
        "at": "/@aliases",
        "id": "removeSiteAliases",
        "summary": "Addresses that no longer lead to any page",
        "parameters": (),
        "body": Body(value=SiteAliases),
        "answers": ALIASES,
    },
    ("POST", "relations"): {
        "at": "/@relations",
        "id": "relatePages",
        "summary": "Pages that name others as related from now on: new drafts",
        "parameters": (),
        "body": Body(value=NewRelations),
        "answers": {204: NOTHING},
        "refusals": (*WRITING, 422),
    },
    ("DELETE", "relations"): {
        "at": "/@relations",
        "id": "partPages",
        "summary": "Pages that name others as related no longer: new drafts",
        "parameters": (),
        "body": Body(value=NewRelations),
        "answers": {204: NOTHING},
        "refusals": (*WRITING, 422),
    },
}
