"""The pages of a programme or course as a learner meets them: module by module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.courses.models import Course, Module, Programme
from cms.languages.parity.board import Row, Section
from cms.languages.parity.source_pages import Place, loaded, places_below, written_in

_HEADS = (Programme, Course, Module)


def course_sections(versions: Sequence[Page], source: Page) -> list[Section]:
    """``versions``: the course in all its languages; ``source``: the one it is written in.

    A page that stands in one language only is listed in its module, after those that stand in the source.
    """
    places = places_below(versions)
    order = _order(places, source)
    groups = _by_head(places, written_in(places))
    pages = loaded(place for group in groups.values() for place in group)
    titles = {place.key: place for place in places if place.locale_id == source.locale_id}
    numbering = _Numbering()
    return [
        numbering.section(_head_place(key, groups[key], titles), _sorted(groups[key], order), pages)
        for key in sorted(groups, key=lambda key: order[key])
    ]


def _order(places: Iterable[Place], source: Page) -> dict[UUID, tuple[bool, str]]:
    order: dict[UUID, tuple[bool, str]] = {}
    for place in places:
        is_elsewhere = place.locale_id != source.locale_id
        order[place.key] = min(order.get(place.key, (True, "~")), (is_elsewhere, place.path))
    return order


def _by_head(places: Iterable[Place], sources: Iterable[Place]) -> dict[UUID, list[Place]]:
    """The module, course or programme a page belongs to -> its pages; a head belongs to itself."""
    heads = {place.path: place.key for place in places if issubclass(place.model, _HEADS)}
    groups: dict[UUID, list[Place]] = defaultdict(list)
    for place in sources:
        groups[_nearest(place, heads)].append(place)
    return groups


def _nearest(place: Place, heads: dict[str, UUID]) -> UUID:
    path = place.path
    while path and path not in heads:
        path = path[: -Page.steplen]
    return heads.get(path, place.key)


def _head_place(key: UUID, group: Sequence[Place], titles: dict[UUID, Place]) -> Place:
    own = [place for place in group if place.key == key]
    return titles.get(key) or (own or list(group))[0]


def _sorted(group: Iterable[Place], order: dict[UUID, tuple[bool, str]]) -> list[Place]:
    return sorted(group, key=lambda place: order[place.key])


@dataclass
class _Numbering:
    """Modules and their lessons are counted as on the site: only what is published has a number."""

    modules: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def section(self, head: Place, places: Sequence[Place], pages: dict[UUID, Any]) -> Section:
        number = ""
        if issubclass(head.model, Module) and pages.get(head.key) and pages[head.key].live:
            course = head.path[: -Page.steplen]
            self.modules[course] += 1
            number = str(self.modules[course])
        rows = tuple(self._rows(head, number, places, pages))
        return Section(title=f"{number} {head.title}".strip(), rows=rows, locale_id=head.locale_id)

    def _rows(
        self, head: Place, number: str, places: Sequence[Place], pages: dict[UUID, Any]
    ) -> Iterator[Row]:
        lesson = 0
        for place in places:
            page = pages[place.key]
            if place.key == head.key:
                yield Row(source=page, title=_own_page(place.model), is_ours=True)
                continue
            lesson += page.live
            yield Row(
                source=page,
                title=page.title,
                number=f"{number}.{lesson}" if number and page.live else "",
            )


def _own_page(model: type) -> str:
    if issubclass(model, Module):
        return _("The module's page and test")
    if issubclass(model, Course):
        return _("The course's page")
    return _("The programme's page")
