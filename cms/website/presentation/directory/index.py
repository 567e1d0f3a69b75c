"""The directory: entries by type, country, programme and place. Zero is shown, and so is "not stated"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.core.countries import Country
from cms.directory.choosing import FACETS, KINDS, NOT_STATED, Chosen, choose
from cms.directory.models import Directory
from cms.directory.queries import Listed, entries_below, pages_beside_entries
from cms.website.presentation.addresses import address
from cms.website.presentation.alphabet import sorting_key
from cms.website.presentation.directory.view import Named, named
from cms.website.presentation.directory.words import country_words, kind_words, not_stated
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of


@dataclass(frozen=True, kw_only=True)
class Option:
    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class Facet:
    """``parameter`` is its name in the address."""

    parameter: str
    legend: str
    options: tuple[Option, ...]


@dataclass(frozen=True, kw_only=True)
class EntryRow:
    kind: str
    title: str
    url: str
    summary: str
    behind: str
    country: str
    place: str


@dataclass(frozen=True, kw_only=True)
class DirectoryView:
    introduction: str
    url: str
    facets: tuple[Facet, ...]
    chosen: str
    hits: str
    rows: tuple[EntryRow, ...]
    beside: tuple[Named, ...]


def directory_context(page: Directory, request: HttpRequest) -> dict[str, Any]:
    entries = entries_below(page)
    found = choose(entries, {name: request.GET.getlist(name) for name in FACETS})
    facets = _facets(found, _labels(entries, page.language))
    view = DirectoryView(
        introduction=page.introduction,
        url=address(page, request),
        facets=facets,
        chosen=", ".join(option.label for facet in facets for option in facet.options if option.is_chosen),
        hits=_hits(found),
        rows=_rows(found.entries, request, page.language),
        beside=named(pages_beside_entries(page), request),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def _labels(entries: tuple[Listed, ...], language: str) -> dict[str, dict[str, str]]:
    """What can be chosen, in the order it is offered; "not stated" comes last."""
    behind = {entry.behind.slug: entry.behind.title for entry in entries if entry.behind}
    places = {place: place for entry in entries for place in entry.places}
    return {
        "type": {kind: kind_words(kind) for kind in KINDS},
        "country": {
            Country.NORWAY.value: str(Country.NORWAY.label),
            Country.SWEDEN.value: str(Country.SWEDEN.label),
            NOT_STATED: not_stated(),
        },
        "programme": {**_sorted(behind, language), NOT_STATED: not_stated()},
        "place": {**_sorted(places, language), NOT_STATED: not_stated()},
    }


def _sorted(labels: dict[str, str], language: str) -> dict[str, str]:
    return dict(sorted(labels.items(), key=lambda pair: sorting_key(pair[1], language)))


def _facets(found: Chosen, labels: Mapping[str, Mapping[str, str]]) -> tuple[Facet, ...]:
    legends = {
        "type": _("Type"),
        "country": _("Country"),
        "programme": _("Programme or body behind it"),
        "place": _("Region or place"),
    }
    return tuple(
        Facet(
            parameter=name,
            legend=legend,
            options=tuple(
                Option(
                    value=value,
                    label=label,
                    count=found.counts[name].get(value, 0),
                    is_chosen=value in found.values[name],
                )
                for value, label in labels[name].items()
            ),
        )
        for name, legend in legends.items()
    )


def _hits(found: Chosen) -> str:
    number = len(found.entries)
    if not any(found.values.values()):
        return ngettext("%(n)s entry", "%(n)s entries", number) % {"n": number}
    return _("%(n)s of %(m)s entries") % {"n": number, "m": found.total}


def _rows(entries: tuple[Listed, ...], request: HttpRequest, language: str) -> tuple[EntryRow, ...]:
    """By type, then by the alphabet of the language."""
    ordered = sorted(
        entries, key=lambda entry: (KINDS.index(entry.kind), sorting_key(entry.page.title, language))
    )
    return tuple(_row(entry, request) for entry in ordered)


def _row(entry: Listed, request: HttpRequest) -> EntryRow:
    page = entry.page
    return EntryRow(
        kind=kind_words(entry.kind),
        title=page.title,
        url=address(page, request),
        summary=page.summary or _in_other_words(entry),
        behind=entry.behind.title if entry.behind else "",
        country=country_words(page.country),
        place=", ".join(entry.places),
    )


def _in_other_words(entry: Listed) -> str:
    """A cooperation without an aim says so; a project without a longer name tells its first aim."""
    if entry.kind.endswith("-cooperation"):
        return _("The source gives only the name, not the aim.")
    return next((block.value for block in getattr(entry.page, "aims", ())), "")
