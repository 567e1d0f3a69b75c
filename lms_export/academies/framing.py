"""What stands around the pages of partner academies: the site's frame, and who is signed in for whom."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from django.http import HttpRequest

from cms.languages.fallbacks import first_available
from cms.website.models import HomePage
from cms.website.presentation.family import front_pages, page_family
from cms.website.presentation.frame import Frame, frame_of, frame_of_a_view, frame_without_page
from cms.website.presentation.links import LanguageLink

_HERE = re.compile(r"^/(?P<language>[a-z]+)(?P<rest>/partner/.*)$")


def partner_frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: nothing for any other page."""
    here = _HERE.match(request.path_info)
    if here is None:
        return {}
    frame = _frame(request, here["language"], here["rest"])
    return {"frame": frame, "academy": getattr(request, "academy", None)}


def _frame(request: HttpRequest, language: str, rest: str) -> Frame:
    home = _home(language)
    if home is None:
        return frame_without_page()
    frame = frame_of(page_family(home), request)
    links = tuple(_same_page(link, rest) for link in frame.languages)
    navigation = tuple(replace(link, is_current=False) for link in frame.navigation)
    return frame_of_a_view(frame, title="", languages=links, navigation=navigation, crumbs=())


def _home(language: str) -> HomePage | None:
    homes = {home.locale.language_code: home for home in front_pages()}
    found = first_available(language, homes)
    return homes[found] if found else None


def _same_page(link: LanguageLink, rest: str) -> LanguageLink:
    """These pages are there in every language of the interface."""
    return replace(link, url=f"/{link.language}{rest}", is_available=True, stands_in="")
