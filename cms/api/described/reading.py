"""Pages, the mount, what happened, and every service that is registered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from django.conf import settings

from cms.api.changes import MOST
from cms.api.components import NAMES
from cms.api.described import example
from cms.api.described.answers import BEHIND_THE_END, OF_CACHES, READING, in_parts, read
from cms.api.described.operation import ANYBODY, ANYBODY_OR_TOKEN, WITH_TOKEN, Operation
from cms.api.described.pages import PAGE_OR_PART
from cms.api.described.parameters import IF_NONE_MATCH, PATH, RANGE, queried, which
from cms.api.described.registry import describe
from cms.api.parameters import Reader, number, one_of, some_of
from cms.api.schemas import block_types, page_types
from cms.api.services import EXPANSION_PARAMETERS, REGISTRY, SERVICES, Described
from cms.api.services.registry import MOUNT, PAGE
from cms.api.services.shapes import Shape, Summary
from cms.api.services.word_lists import WORD_LISTS
from cms.api.wishes import PARAMETERS

_EXPANDING: dict[str, Reader] = {
    "expand": some_of(tuple(sorted({*NAMES, *REGISTRY}))),
    **EXPANSION_PARAMETERS,
}
_CHOICES = {"types": sorted({*page_types(), *block_types()}), "vocabularies": sorted(WORD_LISTS)}
_CHOSEN = {"types": "The `@type` of pages or blocks.", "vocabularies": "The name of the list."}


class SiteRoot(Shape, frozen=True, kw_only=True):
    """The mount: above the front pages."""

    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    title: str
    description: str
    type_title: str
    is_folderish: bool
    parent: dict[str, Any]
    items: list[Summary]
    items_total: int
    components: dict[str, Any] = msgspec.field(name="@components")


class ChangeItem(Shape, frozen=True, kw_only=True):
    """`kind`: `created`, `updated`, `moved` (with `former`), `unpublished`, `deleted`."""

    kind: str
    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    uid: str = msgspec.field(name="UID")
    language: str
    at: str | None
    former: str | msgspec.UnsetType = msgspec.UNSET


class Changes(Shape, frozen=True, kw_only=True):
    """Follow `next` while there is `more`; keep `token` and send it later as `since`."""

    address: str = msgspec.field(name="@id")
    items: list[ChangeItem]
    token: str
    more: bool
    next: str


@describe("api_site")
def _site() -> Iterable[Operation]:
    yield Operation(
        method="get",
        path="/",
        id="getFrontPages",
        tag="Pages",
        summary="The front page of each language",
        parameters=(*queried(_EXPANDING), IF_NONE_MATCH),
        security=ANYBODY_OR_TOKEN,
        answers=read("The front pages.", SiteRoot, moves=False, example=example.SITE),
        refusals=(400, 429),
    )


@describe("api_page")
def _page() -> Iterable[Operation]:
    yield Operation(
        method="get",
        path="/{path}",
        id="getPage",
        tag="Pages",
        summary="A page, by its public path",
        description="With a token, a page that its person may work on is given as it is worked on: the "
        "latest draft. Anybody else, and any other page, is given what is published.",
        parameters=(PATH, *queried({**PARAMETERS, **_EXPANDING}), IF_NONE_MATCH),
        answers=read("The page.", PAGE_OR_PART, headers=(*OF_CACHES, "Link"), example=example.PAGE),
        refusals=READING,
        security=ANYBODY_OR_TOKEN,
    )


@describe("api_changes")
def _changes() -> Iterable[Operation]:
    known: dict[str, Reader] = {
        "since": lambda values: values,
        "language": one_of(tuple(dict(settings.LANGUAGES))),
        "b_size": number(1, MOST),
    }
    for place in (MOUNT, PAGE):
        yield Operation(
            method="get",
            path=address(place, "changes"),
            id=operation_id("get", place, "changes"),
            tag="Changes",
            summary=_of(place, "What happened since you last asked"),
            parameters=(*_place(place), *queried(known), IF_NONE_MATCH),
            answers=read("The changes.", Changes, headers=("ETag", "Link"), example=example.CHANGES),
            refusals=(*READING, 410),
        )


@describe("api_service")
def _services() -> Iterator[Operation]:
    for name, service in sorted(SERVICES.items()):
        for place in service.places:
            yield _service(name, service, place)
            if service.one is not None:
                yield _one(name, service, place)


def _service(name: str, service: Described, place: str) -> Operation:
    needed = () if place in service.needs_nothing_of else service.needs
    return Operation(
        method="get",
        path=address(place, name),
        id=operation_id("get", place, name),
        tag="Services",
        summary=_of(place, service.summary, service.places),
        parameters=(*_place(place), *queried(service.parameters, service.says, needed), IF_NONE_MATCH),
        answers=read(
            "The answer.",
            service.answer,
            moves=place == PAGE,
            media_type=service.media_type,
            example=example.OF_SERVICES.get(name),
        ),
        refusals=tuple(sorted({*READING, *service.refusals})),
        security=WITH_TOKEN if service.needs_token else ANYBODY_OR_TOKEN,
    )


def _one(name: str, service: Described, place: str) -> Operation:
    last = which("name", _CHOSEN.get(name, "Which one."), _CHOICES.get(name, ()))
    own = queried(service.one_parameters, service.says)
    answers = read("The answer.", service.one_answer, moves=place == PAGE, media_type=service.one_media_type)
    if service.one_is_a_file:
        own = (*own, RANGE)
        answers |= {206: in_parts(service.one_answer, service.one_media_type), 416: BEHIND_THE_END}
    return Operation(
        method="get",
        path=f"{address(place, name)}/{{name}}",
        id=f"{operation_id('get', place, name)}ByName",
        tag="Services",
        summary=_of(place, service.one_summary, service.places),
        parameters=(*_place(place), last, *own, IF_NONE_MATCH),
        answers=answers,
        refusals=tuple(sorted({*READING, *service.one_refusals})),
        security=WITH_TOKEN if service.needs_token else ANYBODY,
    )


def address(place: str, name: str) -> str:
    return f"/@{name}" if place == MOUNT else f"/{{path}}/@{name}"


def operation_id(verb: str, place: str, name: str) -> str:
    """``getNavigation``, ``getPageNavigation``."""
    words = "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z]", name))
    return f"{verb}{'Page' if place == PAGE else ''}{words}"


def _place(place: str) -> tuple[dict[str, Any], ...]:
    return (PATH,) if place == PAGE else ()


def _of(place: str, summary: str, places: tuple[str, ...] = (MOUNT, PAGE)) -> str:
    """Where both are described, the summaries differ."""
    if len(places) == 1:
        return summary
    return f"{summary} (asked of a page)" if place == PAGE else f"{summary} (asked of the site)"
