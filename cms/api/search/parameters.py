"""The parameters of ``@search`` as a query, or all that are wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.parameters import BadParameters, Malformed, Reader, flag, number, one_of, read_parameters, words
from cms.api.search import reading
from cms.api.search.names import DATE_FIELDS, DIRECTIONS, FACETS, FIELDS, ORDERS
from cms.api.search.summaries import MEMBERS, METADATA
from cms.search.query import Query, Range

MOST_DEPTH = 50
RANGES = ("min", "max", "min:max", "minmax")

SHOWING: dict[str, Reader] = {
    "metadata_fields": words,
    "fullobjects": flag,
    "fields": words,
    "facets": words,
    "cursor": reading.cursor,
    "sort_on": one_of(ORDERS),
    "sort_order": one_of(DIRECTIONS),
    **BATCH_PARAMETERS,
}
FINDING: dict[str, Reader] = {
    "SearchableText": reading.text,
    "path": reading.path,
    "path.query": reading.path,
    "path.depth": number(0, MOST_DEPTH),
    **dict.fromkeys(FIELDS, reading.names),
    **{name: reading.dates for date in DATE_FIELDS for name in (date, f"{date}.query")},
    **{f"{date}.range": one_of(RANGES) for date in DATE_FIELDS},
}


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is looked for, and how what is found is shown."""

    query: Query
    metadata: tuple[str, ...] = ()
    full: bool = False
    fields: tuple[str, ...] = ()


def asked(request: Request, location: str) -> Asked:
    """``location`` is the path that the search hangs on. Raises ``BadParameters``."""
    given = read_parameters(request, {**FINDING, **SHOWING})
    _refuse(given)
    below = given.get("path.query", given.get("path", location))
    return shown(
        given,
        text=given.get("SearchableText", ""),
        below=below or location,
        depth=given.get("path.depth"),
        any_of={FIELDS[name]: given[name] for name in FIELDS if name in given},
        between=_ranges(given),
    )


def shown(given: dict[str, Any], **looked_for: Any) -> Asked:
    """With what was wished about order, part and shape."""
    query = Query(
        **looked_for,
        order=ORDERS.get(given.get("sort_on", ""), ""),
        descending=DIRECTIONS[given.get("sort_order", "ascending")],
        start=given.get("b_start", 0),
        size=given.get("b_size", Batch.size),
        after=given.get("cursor", ()),
        facets=tuple(FACETS[name] for name in given.get("facets", ())),
    )
    return Asked(
        query=query,
        metadata=tuple(given.get("metadata_fields", ())),
        full=given.get("fullobjects", False),
        fields=tuple(given.get("fields", ())),
    )


def _ranges(given: dict[str, Any]) -> dict[str, tuple[Range, ...]]:
    ranges: dict[str, tuple[Range, ...]] = {}
    for name in DATE_FIELDS:
        ends = given.get(f"{name}.query") or given.get(name)
        if ends:
            ranges[name] = (reading.reach(ends, given.get(f"{name}.range", "")),)
    return ranges


def refuse_shapes(given: dict[str, Any]) -> dict[str, str]:
    """Name -> what is wrong with wishes that are well-formed and yet cannot be fulfilled."""
    known = {
        "metadata_fields": ("_all", *METADATA),
        "facets": tuple(FACETS),
        **({} if given.get("fullobjects") else {"fields": MEMBERS}),
    }
    problems = {}
    for parameter, choices in known.items():
        unknown = [name for name in given.get(parameter, ()) if name not in choices]
        if unknown:
            problems[parameter] = _("There is no %(unknown)s here. There are: %(known)s.") % {
                "unknown": ", ".join(unknown),
                "known": ", ".join(choices),
            }
    by_words = bool(str(given.get("SearchableText", "")).strip()) and given.get("sort_on") in (
        None,
        "relevance",
    )
    if not _fits(given.get("cursor", ()), by_words, given.get("sort_on", "")):
        problems["cursor"] = _("This belongs to a search in another order.")
    return problems


def _fits(place: tuple[Any, ...], by_words: bool, order: str) -> bool:
    """Whether a list in this order can have stopped there."""
    if not place:
        return True
    if (len(place) == 1) != by_words:
        return False
    return by_words or order not in DATE_FIELDS or place[0] is None or _is_date(place[0])


def _is_date(value: str) -> bool:
    try:
        return bool(reading.date(value))
    except Malformed:
        return False


def _refuse(given: dict[str, Any]) -> None:
    problems = refuse_shapes(given)
    for name in DATE_FIELDS:
        if f"{name}.range" in given and not (given.get(f"{name}.query") or given.get(name)):
            problems[f"{name}.range"] = _("Say from or until when, with %(name)s.query.") % {"name": name}
    if problems:
        raise BadParameters(problems)
