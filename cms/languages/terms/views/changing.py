"""The screen where a term is changed everywhere: look, tick, write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cms.languages.states import differences
from cms.languages.terms.changing.places import Paragraph, Place, places_with
from cms.languages.terms.changing.writing import Changed, change_everywhere
from cms.languages.terms.rights import works_with_terms
from cms.languages.terms.views.forms import ChangeForm

MOST_PARAGRAPHS = 400
"""Shown at once: Django takes at most 1,000 fields from a form."""


@dataclass(frozen=True)
class ParagraphView:
    paragraph: Paragraph
    change: Any


@dataclass(frozen=True)
class PlaceView:
    title: str
    kind: str
    obstacle: str
    paragraphs: list[ParagraphView]


@require_safe
def change_term(request: HttpRequest) -> HttpResponse:
    if not works_with_terms(request.user):
        raise PermissionDenied
    form = ChangeForm(request.GET if "old" in request.GET else None)
    context: dict[str, Any] = {"form": form}
    if form.is_bound and form.is_valid():
        chosen = form.cleaned_data
        places = places_with(chosen["old"], chosen["new"], chosen["language"], request.user)
        context |= _shown(places) | {"chosen": chosen, "language": chosen["language"].language_code}
    return render(request, "languages/terms/change.html", context)


@require_POST
def write_change(request: HttpRequest) -> HttpResponse:
    if not works_with_terms(request.user):
        raise PermissionDenied
    form = ChangeForm(request.POST)
    if not form.is_valid():
        return render(request, "languages/terms/change.html", {"form": form})
    chosen = form.cleaned_data
    changed = change_everywhere(
        chosen["old"], chosen["new"], chosen["language"], request.user, request.POST.getlist("paragraph")
    )
    _say(request, changed)
    return redirect("languages_term_change")


def _shown(places: list[Place]) -> dict[str, Any]:
    room, views = MOST_PARAGRAPHS, []
    for place in places:
        views.append(_view(place, room))
        room -= len(views[-1].paragraphs)
    total = sum(len(place.paragraphs) for place in places)
    open_ones = [view for view in views if not view.obstacle and view.paragraphs]
    return {
        "places": open_ones,
        "closed": [view for view in views if view.obstacle],
        "held_back": max(0, total - MOST_PARAGRAPHS),
    }


def _view(place: Place, room: int) -> PlaceView:
    kind = _("translation") if place.is_translation else _("source")
    return PlaceView(
        title=str(place.instance),
        kind=f"{place.instance._meta.verbose_name}, {kind}",
        obstacle=place.obstacle,
        paragraphs=[
            ParagraphView(paragraph, differences(paragraph.before, paragraph.after))
            for paragraph in place.paragraphs[:room]
        ],
    )


def _say(request: HttpRequest, changed: Changed) -> None:
    if changed.paragraphs:
        sentence = ngettext(
            "%(number)s paragraph was changed. Nothing is published yet: %(titles)s.",
            "%(number)s paragraphs were changed. Nothing is published yet: %(titles)s.",
            changed.paragraphs,
        )
        titles = ", ".join(dict.fromkeys(changed.instances))
        messages.success(request, sentence % {"number": changed.paragraphs, "titles": titles})
    else:
        messages.info(request, _("Nothing was changed."))
    for title, reason in changed.left_out:
        messages.warning(request, f"{title}: {reason}" if title else reason)
