"""Links to drafts, for somebody without an account."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from cms.api.described.answers import NOTHING
from cms.api.described.operation import Answer, Body, Operation
from cms.api.described.pages import PAGE
from cms.api.described.parameters import PATH, which
from cms.api.described.registry import describe
from cms.api.previews.links import MOST_DAYS
from cms.api.services.shapes import Shape


class NewLink(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """For whom, and for how many days."""

    name: Annotated[str, msgspec.Meta(max_length=100)] | UnsetType = UNSET
    days: Annotated[int, msgspec.Meta(ge=1, le=MOST_DAYS)] | UnsetType = UNSET


class DraftLink(Shape, frozen=True, kw_only=True):
    """`opened`: when it was last. `url` and `json` are told only to who makes it."""

    address: str = msgspec.field(name="@id")
    name: str
    creator: str
    created: str | None
    expires: str | None
    opened: str | None
    url: str | UnsetType = UNSET
    json: str | UnsetType = UNSET


class DraftLinks(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    items: list[DraftLink]


TABLE: dict[tuple[str, str], dict[str, Any]] = {
    ("GET", "preview"): {
        "id": "getDraftLinks",
        "summary": "The open links to the draft of the page",
        "answers": {200: Answer(says="The links.", value=DraftLinks)},
        "refusals": (401, 403, 404, 429),
    },
    ("POST", "preview"): {
        "id": "makeDraftLink",
        "summary": "A link to the draft, for somebody without an account",
        "body": Body(value=NewLink, example={"name": "Kari", "days": 7}, required=False),
        "answers": {201: Answer(says="The link, with its addresses.", value=DraftLink)},
    },
    ("DELETE", "preview"): {
        "id": "withdrawDraftLink",
        "last": "/{number}",
        "summary": "Withdraw a link",
        "parameters": (PATH, which("number", "The last part of the `@id` of the link.")),
        "answers": {204: NOTHING},
    },
}


@describe("api_preview")
def _preview() -> Iterable[Operation]:
    yield Operation(
        method="get",
        path="/@preview/{token}",
        id="getSharedDraft",
        tag="Drafts and writing",
        summary="The draft that a link leads to",
        parameters=(which("token", "The last part of the address `json` of the link."),),
        answers={200: Answer(says="The page as it is worked on.", value=PAGE)},
        refusals=(400, 404, 410, 429),
    )
