"""The style guide: tokens and components as they are, for editors and developers."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from wagtail.admin.auth import require_admin_access

from cms.case_studies.models import CaseStudy
from cms.website.presentation.frame import frame_without_page
from cms.website.presentation.outcomes import outcome_sign

COLOURS: tuple[tuple[str, Promise], ...] = (
    ("west", _("West, Norwegian")),
    ("westtint", _("West, as a ground")),
    ("east", _("East, Swedish")),
    ("easttint", _("East, as a ground")),
    ("fielden", _("Granite, the clearing")),
    ("stone", _("Cairn yellow")),
    ("pine", _("Pine")),
    ("ink", _("Ink")),
    ("ink2", _("Ink, secondary")),
    ("paper", _("Snow")),
    ("paper2", _("Mist")),
    ("card", _("Card")),
    ("line", _("Hairline")),
    ("edge", _("Edge of controls")),
    ("lingon", _("Lingon, for errors")),
    ("lingontint", _("Error, as a ground")),
    ("ambertint", _("Attention, as a ground")),
    ("sky", _("Sky")),
)
SIZES: tuple[tuple[str, Promise], ...] = (
    ("3xl", _("Front page")),
    ("2xl", _("Title of a page")),
    ("xl", _("Heading of a section")),
    ("l", _("Small heading")),
    ("read", _("Reading text, in Literata")),
    ("m", _("Interface")),
    ("s", _("Facts beside the text")),
    ("xs", _("Dense tables only")),
)
SPACES = tuple(range(1, 10))
ICONS = (
    "arrow",
    "back",
    "book",
    "check",
    "clock",
    "down",
    "filter",
    "lock",
    "menu",
    "pin",
    "swap",
    "warn",
)


@dataclass(frozen=True, kw_only=True)
class Sample:
    """``token`` is the custom property, without its dashes."""

    token: str
    name: str


@require_safe
@require_admin_access
def styleguide(request: HttpRequest) -> HttpResponse:
    context = {
        "frame": frame_without_page(),
        "colours": _samples(COLOURS),
        "sizes": _samples(SIZES),
        "spaces": SPACES,
        "icons": ICONS,
        "outcomes": [outcome_sign(value) for value in CaseStudy.Outcome.values],
    }
    return render(request, "website/styleguide.html", context)


def _samples(tokens: tuple[tuple[str, Promise], ...]) -> list[Sample]:
    return [Sample(token=token, name=str(name)) for token, name in tokens]
