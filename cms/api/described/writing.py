"""What can be done with a token: every line of the table of writing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cms.api.described import previewing, uploading, writing_of_the_site
from cms.api.described.answers import NOTHING, WRITING
from cms.api.described.operation import WITH_TOKEN, Answer, Body, Operation
from cms.api.described.pages import PAGE
from cms.api.described.parameters import IF_MATCH, LOCK_TOKEN, PATH, which
from cms.api.described.registry import describe
from cms.api.described.writing_of_the_site import ALIASES
from cms.api.described.written import (
    AliasPaths,
    Difference,
    FiredTransition,
    FromTo,
    HistoryEntry,
    LockWish,
    NewTranslation,
    Said,
    Sources,
    Unlocking,
    VersionNumber,
)
from cms.api.services.lock import Lock
from cms.api.services.workflow import WorkflowStep

_PREFER = {
    "name": "Prefer",
    "in": "header",
    "description": "`return=representation`: answer with the page.",
    "schema": {"type": "string"},
}
_COMPARE = {
    "name": "compare",
    "in": "query",
    "description": "Another version: answer with what differs.",
    "schema": {"type": "integer", "minimum": 0},
}
_DECISION = {
    "name": "translations",
    "in": "query",
    "description": "What happens to the pages that are translated from it, where there are any.",
    "schema": {"type": "string", "enum": ["follow", "stay"]},
}
_TRANSITION = which("transition", "One that `@workflow` names for this page.")
_VERSION = {**which("version", "The number of a version; 0 is the first."), "schema": {"type": "integer"}}
_DRAFT = Answer(says="The page as it is worked on.", value=PAGE, headers=("ETag",))
_LOCK = Answer(says="The lock.", value=Lock)
_MOVED_PAGES = {200: Answer(says="From where to where, one for each page.", value=list[FromTo])}
_CHANGING = {"refusals": (*WRITING, 412), "parameters": (PATH, IF_MATCH, LOCK_TOKEN)}

TABLE: dict[tuple[str, str], dict[str, Any]] = {
    ("POST", ""): {
        "id": "createPage",
        "summary": "A new page below this one, as a draft",
        "body": Body(
            value={"$ref": "#/components/schemas/NewPage"},
            example={"@type": "InformationPage", "title": "Om oss", "summary": "Hvem vi er."},
        ),
        "answers": {201: Answer(says="The draft.", value=PAGE, headers=("Location", "ETag"))},
    },
    ("PATCH", ""): {
        **_CHANGING,
        "id": "changePage",
        "summary": "Change the page: a new draft",
        "parameters": (*_CHANGING["parameters"], _PREFER),
        "body": Body(value={"$ref": "#/components/schemas/ChangedPage"}, example={"title": "Et nytt navn"}),
        "answers": {200: _DRAFT, 204: NOTHING},
    },
    ("DELETE", ""): {
        **_CHANGING,
        "id": "deletePage",
        "summary": "Delete the page and what stands below it",
        "parameters": (*_CHANGING["parameters"], _DECISION),
        "answers": {204: NOTHING},
        "refusals": (*WRITING, 412, 423),
    },
    ("POST", "copy"): {
        "id": "copyPages",
        "summary": "Copy pages to below this one; the copies are drafts",
        "body": Body(value=Sources, example={"source": "/nb/om-prosjektet"}),
        "answers": _MOVED_PAGES,
    },
    ("POST", "move"): {
        "id": "movePages",
        "summary": "Move pages to below this one; they keep their identity",
        "body": Body(value=Sources, example={"source": ["/nb/om-prosjektet"]}),
        "answers": _MOVED_PAGES,
        "parameters": (PATH, LOCK_TOKEN),
    },
    ("POST", "workflow"): {
        **_CHANGING,
        "id": "fireTransition",
        "last": "/{transition}",
        "summary": "Publish, send for review, approve, send back or take down",
        "parameters": (*_CHANGING["parameters"], _TRANSITION),
        "body": Body(value=FiredTransition, example={"comment": "Klar."}, required=False),
        "answers": {200: Answer(says="The step that was made.", value=WorkflowStep, headers=("ETag",))},
    },
    ("PATCH", "history"): {
        **_CHANGING,
        "id": "revertPage",
        "summary": "An old version becomes the draft",
        "body": Body(value=VersionNumber, example={"version": 0}),
        "answers": {200: Answer(says="Done.", value=Said, headers=("ETag",))},
    },
    ("POST", "lock"): {
        "id": "lockPage",
        "summary": "Keep the page for a while",
        "parameters": (PATH, LOCK_TOKEN),
        "body": Body(value=LockWish, example={"timeout": 600}, required=False),
        "answers": {200: _LOCK},
    },
    ("DELETE", "lock"): {
        "id": "unlockPage",
        "summary": "Let the page go",
        "body": Body(value=Unlocking, required=False),
        "answers": {200: _LOCK},
    },
    ("POST", "aliases"): {
        "id": "addAliases",
        "summary": "More addresses that lead to the page",
        "body": Body(value=AliasPaths, example={"items": [{"path": "/nb/gammel"}]}),
        "answers": ALIASES,
    },
    ("DELETE", "aliases"): {
        "id": "removeAliases",
        "summary": "Addresses that no longer lead to the page",
        "body": Body(value=AliasPaths),
        "answers": ALIASES,
    },
    **writing_of_the_site.TABLE,
    ("POST", "translations"): {
        "id": "beginTranslation",
        "summary": "Begin a translation, as a draft",
        "body": Body(value=NewTranslation, example={"language": "sv"}),
        "answers": {201: Answer(says="It has begun.", value={"type": "object"}, headers=("Location",))},
    },
    ("GET", "history"): {
        "id": "getHistory",
        "summary": "Versions, and steps of the workflow; the newest first",
        "answers": {200: Answer(says="The history.", value=list[HistoryEntry])},
        "refusals": (401, 403, 404, 429),
    },
    ("GET", "history/"): {
        "id": "getVersion",
        "last": "/{version}",
        "summary": "One version, or how it differs from another",
        "parameters": (PATH, _VERSION, _COMPARE),
        "answers": {
            200: Answer(
                says="The page as it was, or what differs.",
                value={
                    "anyOf": [PAGE, {"type": "array", "items": {"$ref": "#/components/schemas/Difference"}}]
                },
            )
        },
        "refusals": (400, 401, 403, 404, 429),
    },
    **previewing.TABLE,
    **uploading.TABLE,
}
"""(method, service) -> what describes it; ``at`` says where, if not at a page. What anybody may read is
described with the readers'."""
TYPES = (Difference, *uploading.TYPES)


@describe("writing")
def _writing() -> Iterator[Operation]:
    for (method, service), said in TABLE.items():
        yield _operation(method, service.rstrip("/"), dict(said))


def _operation(method: str, service: str, said: dict[str, Any]) -> Operation:
    last = said.pop("last", "")
    at = said.pop("at", f"/{{path}}/@{service}{last}" if service else "/{path}")
    parameters = said.pop("parameters", (PATH,))
    return Operation(
        **{"refusals": WRITING, **said},
        method=method.lower(),
        path=at,
        tag="Drafts and writing",
        parameters=parameters,
        security=WITH_TOKEN,
    )
