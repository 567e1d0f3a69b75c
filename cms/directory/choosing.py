"""Choosing entries by type, country, programme and place; what no source states can be chosen too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from cms.directory.queries import Listed

NOT_STATED = "not-stated"
KINDS = ("institutional-cooperation", "project-cooperation", "project", "organisation", "programme")

FACETS: dict[str, Callable[[Listed], Collection[str]]] = {
    "type": lambda entry: (entry.kind,),
    "country": lambda entry: entry.countries or (NOT_STATED,),
    "programme": lambda entry: _programmes(entry),
    "place": lambda entry: entry.places or (NOT_STATED,),
}
"""Name of a choice -> the values under which an entry is found."""


def _programmes(entry: Listed) -> Collection[str]:
    """A programme is found with what it pays for; of an organisation nobody asks what stands behind it."""
    if entry.kind == "programme":
        return (entry.page.slug,)
    if entry.kind == "organisation":
        return ()
    return (entry.behind.slug,) if entry.behind else (NOT_STATED,)


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """``counts`` tells for each value how many there are under the other choices."""

    entries: tuple[Listed, ...]
    counts: Mapping[str, Mapping[str, int]]
    values: Mapping[str, tuple[str, ...]]
    total: int


def choose(entries: Iterable[Listed], wanted: Mapping[str, Collection[str]]) -> Chosen:
    """Values that no entry has are left out; none of a facet means all."""
    listed = tuple(entries)
    known = {name: {value for entry in listed for value in facet(entry)} for name, facet in FACETS.items()}
    values = {
        name: tuple(
            value
            for value in dict.fromkeys(wanted.get(name, ()))
            if value in known[name] or (name == "type" and value in KINDS)
        )
        for name in FACETS
    }
    return Chosen(
        entries=tuple(entry for entry in listed if _fits(entry, values, FACETS)),
        counts={name: _counted(listed, name, values) for name in FACETS},
        values=values,
        total=len(listed),
    )


def _fits(entry: Listed, values: Mapping[str, Collection[str]], names: Iterable[str]) -> bool:
    return all(not values[name] or set(values[name]) & set(FACETS[name](entry)) for name in names)


def _counted(listed: Iterable[Listed], name: str, values: Mapping[str, Collection[str]]) -> Mapping[str, int]:
    others = [other for other in FACETS if other != name]
    counted: Counter[str] = Counter()
    for entry in listed:
        fits = _fits(entry, values, others)
        counted.update({value: int(fits) for value in FACETS[name](entry)})
    return counted
