"""Finding: the one function that the API and the site call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import Count, F, Q, Window

from cms.search.filters import Rows, filtered, public_rows
from cms.search.query import Found, Query
from cms.search.searching import Attempt, Searching
from cms.search.wanted import wanted


def find(query: Query, visible: Rows | None = None) -> Found:
    """``visible`` are the rows that whoever asks may see; without it, what anybody may."""
    visible = public_rows() if visible is None else visible
    rows = filtered(visible, query)
    if not query.text.strip():
        return _listed(query, rows)
    languages = query.any_of.get("language", ())
    words = wanted(query.text, languages)
    if not words:
        return Found(facets=_facets(query, rows.none()))
    searching = Searching(words=words, languages=languages, visible=visible, rows=rows)
    found = Found()
    for attempt in searching.attempts():
        found = _tried(query, searching, attempt)
        if found.total:
            return found
    return replace(found, meant="", has_every_word=True)


def _tried(query: Query, searching: Searching, attempt: Attempt) -> Found:
    matching = attempt.matching(searching.rows)
    if not query.is_by_relevance:
        found = _listed(query, matching)
    else:
        uids, total = searching.best(attempt)
        start = int(query.after[0]) if query.after else query.start
        end = start + query.size
        found = Found(
            uids=tuple(uids[start:end]),
            total=total,
            facets=_facets(query, matching) if total else {},
            next=(end,) if end < len(uids) else (),
        )
    return replace(found, meant=attempt.meant, has_every_word=attempt.every)


def _listed(query: Query, rows: Rows) -> Found:
    """In the order of a field; what has the same value in the order of the site."""
    name = query.order if query.order not in ("", "relevance") else "position"
    facets = _facets(query, rows)
    sign = "-" if query.descending else ""
    order = F(name).desc(nulls_last=True) if query.descending else F(name).asc(nulls_last=True)
    page = rows.annotate(total=Window(Count("pk"))).order_by(order, f"{sign}position", f"{sign}uid")
    start = query.start
    if query.after:
        page, start = page.filter(_past(name, query)), 0
    found = list(page.values_list("uid", "total", name, "position")[start : start + query.size])
    total = found[0][1] if found and not query.after else rows.count()
    last = found[-1] if len(found) == query.size else None
    return Found(
        uids=tuple(uid for uid, *_ in found),
        total=total,
        facets=facets,
        next=(_plain(last[2]), last[3], last[0]) if last else (),
    )


def _past(name: str, query: Query) -> Q:
    """What comes after the last one given, also where something was published in between."""
    value, position, uid = query.after
    side = "lt" if query.descending else "gt"
    later = Q(**{f"position__{side}": position}) | Q(position=position) & Q(**{f"uid__{side}": uid})
    nothing = Q(**{f"{name}__isnull": True})
    if value is None:
        return nothing & later
    return Q(**{f"{name}__{side}": value}) | Q(**{name: value}) & later | nothing


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _facets(query: Query, rows: Rows) -> Mapping[str, Mapping[str, int]]:
    """How many of the rows have each value, in one query for all that was asked."""
    if not query.facets:
        return {}
    counted: dict[str, Counter[str]] = {name: Counter() for name in query.facets}
    for row in rows.order_by().values(*query.facets).annotate(pages=Count("pk")):
        for name in query.facets:
            for value in row[name].strip("\n").split("\n") if name == "subjects" else [row[name]]:
                if value:
                    counted[name][value] += row["pages"]
    return {name: dict(sorted(counts.items())) for name, counts in counted.items()}
