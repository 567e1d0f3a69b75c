"""Where a term stands, in the words and pieces that the page shows: plain values, which can be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from cms.languages.states import Piece, differences
from cms.languages.terms.changing.places import Place

MOST_PARAGRAPHS = 400
"""Shown at once: Django takes at most 1,000 fields from a form."""


@dataclass(frozen=True)
class ParagraphView:
    id: str
    is_certain: bool
    change: Sequence[Piece]


@dataclass(frozen=True)
class PlaceView:
    title: str
    kind: str
    obstacle: str
    paragraphs: list[ParagraphView]


@dataclass(frozen=True)
class Shown:
    """``closed``: where the person may change nothing; ``held_back``: how many paragraphs do not fit."""

    places: list[PlaceView]
    closed: list[PlaceView]
    held_back: int


def shown(places: list[Place]) -> Shown:
    room, views = MOST_PARAGRAPHS, []
    for place in places:
        views.append(_view(place, room))
        room -= len(views[-1].paragraphs)
    total = sum(len(place.paragraphs) for place in places)
    return Shown(
        places=[view for view in views if not view.obstacle and view.paragraphs],
        closed=[view for view in views if view.obstacle],
        held_back=max(0, total - MOST_PARAGRAPHS),
    )


def _view(place: Place, room: int) -> PlaceView:
    kind = _("translation") if place.is_translation else _("source")
    return PlaceView(
        title=str(place.instance),
        kind=f"{place.instance._meta.verbose_name}, {kind}",
        obstacle=place.obstacle,
        paragraphs=[
            ParagraphView(paragraph.id, paragraph.is_certain, differences(paragraph.before, paragraph.after))
            for paragraph in place.paragraphs[:room]
        ],
    )
