"""What a reader may wish of a page: some of its fields, components filled in, another part of its list."""

from __future__ import annotations

from typing import Any

import msgspec
from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.addresses import base
from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.components import NAMES
from cms.api.expansion import expanded
from cms.api.items import documents_below, items_below
from cms.api.neighbours import NEIGHBOURS, neighbours
from cms.api.parameters import BadParameters, Reader, flag, read_parameters, words
from cms.api.plone_blocks import plone_blocks
from cms.api.services import EXPANSION_PARAMETERS, REGISTRY
from cms.api.stored.models import StoredPage

_ALWAYS = ("@id", "@type", "UID")
_BLOCKS = ("blocks", "blocks_layout")
_DERIVED = (*_BLOCKS, *NEIGHBOURS)
PARAMETERS: dict[str, Reader] = {"expand": words, "fields": words, "fullobjects": flag, **BATCH_PARAMETERS}


def wished(row: StoredPage, request: Request) -> tuple[dict[str, Any], str]:
    """The document as it was wished, and its ``Link`` header. Raises ``BadParameters``."""
    given = read_parameters(request, {**PARAMETERS, **EXPANSION_PARAMETERS})
    value = msgspec.json.decode(bytes(row.body))
    fields = given.get("fields", [])
    refuse_unknown(given.get("expand", []), fields, value)
    links = row.links
    if "items" in value and given.keys() & {"b_size", "b_start", "fullobjects"}:
        links = _place_items(value, row, given)
    value["@components"] |= expanded(row, request, given.get("expand", []))
    if set(fields) & set(_BLOCKS):
        value |= plone_blocks(value)
    if set(fields) & set(NEIGHBOURS):
        value |= neighbours(row)
    return only(value, fields), links


def refuse_unknown(expand: list[str], fields: list[str], value: dict[str, Any]) -> None:
    """Components and fields that are not there. Raises ``BadParameters`` with all of them."""
    problems = {}
    components = sorted({*NAMES, *REGISTRY})
    members = [*value, *_DERIVED]
    for parameter, names, known in (("expand", expand, components), ("fields", fields, members)):
        unknown = [name for name in names if name not in known]
        if unknown:
            problems[parameter] = _("There is no %(unknown)s here. There are: %(known)s.") % {
                "unknown": ", ".join(unknown),
                "known": ", ".join(known),
            }
    if problems:
        raise BadParameters(problems)


def _place_items(value: dict[str, Any], row: StoredPage, given: dict[str, Any]) -> str:
    """Another part of the list, or whole documents in it."""
    place: dict[str, Any] = {
        "address": f"{base()}/{row.path}",
        "total": value["items_total"],
        "start": given.get("b_start", 0),
        "size": given.get("b_size", Batch.size),
    }
    if given.get("fullobjects"):
        place["parameters"] = (("fullobjects", "1"),)
        value["items"] = documents_below(row, Batch(**place))
        place["shown"] = len(value["items"]) if place["start"] < place["total"] else None
    else:
        value["items"] = items_below(row, Batch(**place))
    batch = Batch(**place)
    value.pop("batching", None)
    value |= batch.members()
    return batch.header()


def only(value: dict[str, Any], fields: list[str]) -> dict[str, Any]:
    return {name: value[name] for name in value if name in {*_ALWAYS, *fields}} if fields else value
