"""What the page of any entry shows: facts, texts, who takes part, figures, and where it is used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.directory.queries import kind_of
from cms.website.presentation.addresses import address
from cms.website.presentation.directory.words import country_words, kind_words, not_stated
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import described, frame_of
from cms.website.presentation.indicators import Indicator
from cms.website.presentation.sources import Source, sources_of


@dataclass(frozen=True, kw_only=True)
class Named:
    """A page that is pointed at, and what it has to do with this one."""

    title: str
    url: str
    role: str = ""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """``text`` or ``links``; where there is neither, the page says that no source states it."""

    label: str
    text: str = ""
    links: tuple[Named, ...] = ()

    @property
    def is_stated(self) -> bool:
        return bool(self.text or self.links)


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A heading with its paragraph, its points, or both."""

    heading: str
    text: str = ""
    points: tuple[str, ...] = ()
    is_stated: bool = True


@dataclass(frozen=True, kw_only=True)
class Group:
    heading: str
    links: tuple[Named, ...]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The indicators of one case study, which they are edited in."""

    case: Named
    indicators: tuple[Indicator, ...]
    has_lanes: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class EntryView:
    kind: str
    summary: str
    names: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    passages: tuple[Passage, ...]
    relations: tuple[Group, ...]
    figures: tuple[Figures, ...]
    groups: tuple[Group, ...]
    participants: tuple[Named, ...]
    behind: tuple[Named, ...]
    sources: tuple[Source, ...]
    not_stated: str


def entry_context(page: Any, request: HttpRequest, **parts: Any) -> dict[str, Any]:
    """What every entry shows; ``parts`` is what its kind has beside that."""
    names = ("passages", "relations", "figures", "groups", "facts", "participants", "behind")
    empty: dict[str, Any] = dict.fromkeys(names, ())
    view = EntryView(
        kind=kind_words(kind_of(page)),
        sources=sources_of(page.sources),
        not_stated=not_stated(),
        **{"summary": page.summary, "names": names_of(page), **empty, **parts},
    )
    frame = frame_of(page_family(page), request)
    return {"frame": replace(frame, description=described(page) or _in_words(view)), "view": view}


def _in_words(view: EntryView) -> str:
    """What search engines are told where no source states an aim."""
    stated = (f"{fact.label}: {fact.text}" for fact in view.facts if fact.text)
    return ". ".join([view.kind, *stated])


def names_of(page: Any) -> tuple[Fact, ...]:
    """Other names are shown only where there are some."""
    found = [
        (_("Also called"), [block.value for block in page.other_names]),
        (_("Formerly"), [block.value for block in getattr(page, "former_names", ())]),
    ]
    return tuple(Fact(label=label, text=", ".join(names)) for label, names in found if names)


def country_fact(page: Any) -> Fact:
    return Fact(label=_("Country"), text=country_words(page.country) if page.country else "")


def named(pages: Iterable[Page], request: HttpRequest) -> tuple[Named, ...]:
    return tuple(Named(title=page.title, url=address(page, request)) for page in pages)


def group(heading: str, links: Iterable[Named]) -> tuple[Group, ...]:
    """Nothing where there is nothing to show."""
    found = tuple(links)
    return (Group(heading=heading, links=found),) if found else ()
