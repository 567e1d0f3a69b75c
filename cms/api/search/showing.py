"""What was found, as an answer: summaries or whole documents, in batches, with the way to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import msgspec

from cms.api.addresses import base
from cms.api.batches import USUAL, Batch
from cms.api.items import within_bytes
from cms.api.search.names import FACETS
from cms.api.search.parameters import Asked
from cms.api.search.people import people_told
from cms.api.search.reading import write_cursor
from cms.api.search.summaries import only, summary
from cms.api.search.visible import Sight
from cms.api.stored.models import StoredPage
from cms.languages.fallbacks import chain
from cms.search.filters import listed
from cms.search.finding import find
from cms.search.query import Found, Query

Pairs = tuple[tuple[str, str], ...]
_PLACES = ("b_start", "b_size", "cursor", "sort_on", "sort_order")


@dataclass(frozen=True, kw_only=True)
class Answer:
    value: dict[str, Any]
    links: str
    is_empty: bool
    tells_of_people: bool = False


def answer_to(asked: Asked, sight: Sight, address: str, pairs: Pairs) -> Answer:
    """``address`` is that of the service, ``pairs`` are the parameters as they were given."""
    found = _found(asked.query, sight)
    items = _items(asked, found, sight)
    batch = _batch(asked, found, address, pairs)
    if asked.full and len(items) < len(found.uids):
        batch, found = replace(batch, shown=len(items)), replace(found, next=())
    members = batch.members()
    if asked.query.after:
        members = {"items_total": found.total}
    value = {"@id": _plain_address(address, pairs), "items": items, **members, **_told(asked, found)}
    people = people_told(asked.query, sight.rows)
    if people:
        value["people"] = people
    return Answer(
        value=value,
        links=_links(batch, found, asked, pairs),
        is_empty=not found.total,
        tells_of_people=bool(people),
    )


def _found(query: Query, sight: Sight) -> Found:
    """Words that the one language asked for has nowhere are looked for in those that stand in for it."""
    found = find(query, sight.rows)
    languages = query.any_of.get("language", ())
    for nearest in chain(languages[0]) if len(languages) == 1 and query.text.strip() else ():
        if found.total:
            break
        found = find(replace(query, any_of={**query.any_of, "language": (nearest,)}), sight.rows)
    return found


def _items(asked: Asked, found: Found, sight: Sight) -> list[Any]:
    if asked.full:
        return _documents(asked, found, sight)
    entries = {entry.uid: entry for entry in listed(sight.rows).filter(uid__in=found.uids)}
    items = [summary(entries[uid], asked.metadata) for uid in found.uids if uid in entries]
    return [only(item, asked.fields) for item in items] if asked.fields else items


def _documents(asked: Asked, found: Found, sight: Sight) -> list[Any]:
    stored = StoredPage.objects.filter(uid__in=found.uids).order_by()
    bodies = {uid: (page_type, body) for uid, page_type, body in stored.values_list("uid", "type", "body")}
    bodies |= sight.drafts(found.uids)
    documents = within_bytes(bodies[uid] for uid in found.uids if uid in bodies)
    if not asked.fields:
        return documents
    return [only(msgspec.json.decode(msgspec.json.encode(each)), asked.fields) for each in documents]


def _batch(asked: Asked, found: Found, address: str, pairs: Pairs) -> Batch:
    staying = tuple(pair for pair in pairs if pair[0] not in ("b_start", "b_size", "cursor"))
    return Batch(
        address=address,
        total=found.total,
        start=asked.query.start,
        size=asked.query.size,
        parameters=staying,
    )


def _links(batch: Batch, found: Found, asked: Asked, pairs: Pairs) -> str:
    """``next`` is told as a cursor: who follows it misses nothing when something is published meanwhile."""
    links = batch.links() if not asked.query.after else {}
    if found.next:
        size = (("b_size", str(batch.size)),) if batch.size != USUAL else ()
        query = urlencode([*batch.parameters, *size, ("cursor", write_cursor(found.next))])
        links["next"] = f"{batch.address}?{query}"
    return ", ".join(f'<{address}>; rel="{name}"' for name, address in links.items())


def _told(asked: Asked, found: Found) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if asked.query.text.strip():
        told["search"] = {"meant": found.meant or None, "has_every_word": found.has_every_word}
    if asked.query.facets:
        told["facets"] = {
            name: found.facets.get(field, {}) for name, field in FACETS.items() if field in asked.query.facets
        }
    return told


def _plain_address(address: str, pairs: Pairs) -> str:
    """As Plone has it: without what says which part, and in which order."""
    query = urlencode([pair for pair in pairs if pair[0] not in _PLACES])
    return f"{address}?{query}" if query else address


def service_address(path: str, name: str) -> str:
    return f"{base()}/{path}/{name}" if path else f"{base()}/{name}"
