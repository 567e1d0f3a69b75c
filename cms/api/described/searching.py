"""``@search``, and lists that are put together by criteria."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from cms.api.batches import MOST
from cms.api.described import example
from cms.api.described.answers import READING, read
from cms.api.described.contents import one_of
from cms.api.described.operation import ANYBODY_OR_TOKEN, Body, Operation
from cms.api.described.parameters import IF_NONE_MATCH, PATH, queried
from cms.api.described.reading import address, operation_id
from cms.api.described.registry import describe
from cms.api.parameters import Reader, number, some_of
from cms.api.search.names import DIRECTIONS, FACETS, ORDERS
from cms.api.search.operations import INDEXES, OPERATIONS, PREFIX
from cms.api.search.parameters import FINDING, SHOWING
from cms.api.search.summaries import METADATA
from cms.api.services.competence_network import PersonItem
from cms.api.services.registry import MOUNT, PAGE
from cms.api.services.shapes import Batching, Shape

_SHOWING: dict[str, Reader] = {
    **SHOWING,
    "metadata_fields": some_of(("_all", *METADATA)),
    "facets": some_of(tuple(FACETS)),
}


class FoundItem(msgspec.Struct, frozen=True, kw_only=True):
    """A page that was found. `fields` leaves out, `metadata_fields` adds; the names are Plone's."""

    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    uid: str = msgspec.field(name="UID")
    title: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    review_state: str | UnsetType = UNSET
    type_title: str | UnsetType = UNSET
    effective: str | UnsetType | None = UNSET


class SearchMeaning(Shape, frozen=True, kw_only=True):
    """`meant`: the words that were looked for instead, where one is written nowhere."""

    meant: str | None
    has_every_word: bool


class FoundPages(Shape, frozen=True, kw_only=True):
    """`people`: those of the competence network whose card has the words, where its page is among what is
    searched; with the first batch, and only as long as they agree. Whoever keeps a copy asks again."""

    address: str = msgspec.field(name="@id")
    items: list[one_of("Page", "FoundItem")]  # type: ignore[valid-type]
    items_total: int
    batching: Batching | UnsetType = UNSET
    search: SearchMeaning | UnsetType = UNSET
    people: list[PersonItem] | UnsetType = UNSET
    facets: dict[str, dict[str, int]] | UnsetType = UNSET


class QueryOperator(Shape, frozen=True, kw_only=True):
    title: str
    description: str
    operation: str
    widget: str | None


class QueryIndex(Shape, frozen=True, kw_only=True):
    title: str
    description: str
    enabled: bool
    group: str
    sortable: bool
    operations: list[str]
    operators: dict[str, QueryOperator]
    values: dict[str, Any]
    vocabulary: str | None
    fetch_vocabulary: bool


class QueryConfiguration(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    indexes: dict[str, QueryIndex]
    sortable_indexes: dict[str, QueryIndex]


TYPES = (FoundItem,)
_OPERATIONS = tuple(PREFIX + name for name in OPERATIONS)
_INDEXES = tuple(name for name, index in INDEXES.items() if index.operations)


class Criterion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`i` is an index, `o` an operation it knows, `v` a value or a list of them."""

    i: Literal[_INDEXES]  # type: ignore[valid-type]
    o: Literal[_OPERATIONS]  # type: ignore[valid-type]
    v: str | list[str] | UnsetType | None = UNSET


class CriteriaQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All criteria must be fulfilled."""

    query: Annotated[list[Criterion], msgspec.Meta(min_length=1, max_length=50)]
    sort_on: Literal[tuple(ORDERS)] | UnsetType = UNSET  # type: ignore[valid-type]
    sort_order: Literal[tuple(DIRECTIONS)] | UnsetType = UNSET  # type: ignore[valid-type]
    b_size: Annotated[int, msgspec.Meta(ge=1, le=MOST)] | UnsetType = UNSET
    b_start: Annotated[int, msgspec.Meta(ge=0)] | UnsetType = UNSET
    limit: Annotated[int, msgspec.Meta(ge=1, le=MOST)] | UnsetType = UNSET
    fullobjects: bool | UnsetType = UNSET
    metadata_fields: list[str] | UnsetType = UNSET


_ONE_CRITERION = {
    "query": [{"i": "portal_type", "o": f"{PREFIX}selection.any", "v": ["Course"]}],
    "sort_on": "sortable_title",
}


def _answers(moves: bool) -> Any:
    return read("What was found.", FoundPages, moves=moves, headers=("ETag", "Link"), example=example.SEARCH)


@describe("api_search")
def _search() -> Iterable[Operation]:
    for place, of in ((MOUNT, "in the whole site"), (PAGE, "below a page")):
        own = tuple(each for each in queried({**FINDING, **_SHOWING}) if place == MOUNT or not _is_path(each))
        yield Operation(
            method="get",
            path=address(place, "search"),
            id="search" if place == MOUNT else "searchBelowPage",
            tag="Search",
            summary=f"Search {of}",
            parameters=(*((PATH,) if place == PAGE else ()), *own, IF_NONE_MATCH),
            answers=_answers(place == PAGE),
            refusals=READING,
            security=ANYBODY_OR_TOKEN,
        )


def _is_path(parameter: dict[str, Any]) -> bool:
    """Below a page, the page says where."""
    return parameter["name"] in ("path", "path.query")


@describe("api_querystring")
def _querystring() -> Iterable[Operation]:
    yield Operation(
        method="get",
        path="/@querystring",
        id=operation_id("get", MOUNT, "querystring"),
        tag="Search",
        summary="By what lists can be put together",
        parameters=(IF_NONE_MATCH,),
        answers=read("Indexes and their operations.", QueryConfiguration, moves=False),
        refusals=(400, 429),
    )


@describe("api_querystring_search")
def _criteria() -> Iterable[Operation]:
    known: dict[str, Reader] = {"query": lambda values: values, "limit": number(1, MOST), **_SHOWING}
    yield Operation(
        method="get",
        path="/@querystring-search",
        id="searchByCriteria",
        tag="Search",
        summary="Pages that fulfil criteria (asked by GET)",
        parameters=(*_with_example(queried(known, needs=("query",))), IF_NONE_MATCH),
        answers=_answers(False),
        refusals=(400, 429),
        security=ANYBODY_OR_TOKEN,
    )
    yield Operation(
        method="post",
        path="/@querystring-search",
        id="searchByPostedCriteria",
        tag="Search",
        summary="Pages that fulfil criteria",
        body=Body(value=CriteriaQuery, example=_ONE_CRITERION),
        answers={200: _answers(False)[200]},
        refusals=(400, 413, 415, 429),
        security=ANYBODY_OR_TOKEN,
    )


def _with_example(parameters: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    example = {"example": msgspec.json.encode(_ONE_CRITERION["query"]).decode()}
    return tuple({**each, **example} if each["name"] == "query" else each for each in parameters)
