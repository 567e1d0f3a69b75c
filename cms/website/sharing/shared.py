"""What stands in a page's head for those who find and share it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode, urljoin

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from wagtail.models import Page

from cms.core.shared_drafts import shared_draft
from cms.website.presentation.frame import Frame
from cms.website.presentation.links import Link
from cms.website.sharing.cards import has_card
from cms.website.sharing.facts import facts_of
from cms.website.sharing.feeds import feed_addresses
from cms.website.sharing.kept_pictures import picture_address
from cms.website.sharing.script import as_script

_TERRITORIES = {"nb": "nb_NO", "nn": "nn_NO", "sv": "sv_SE", "en": "en_GB", "sma": "sma_NO"}


@dataclass(frozen=True, kw_only=True)
class Shared:
    facts: SafeString
    locale: str
    other_locales: tuple[str, ...]
    kind: str
    site_name: str
    picture: str
    card_description: str
    feeds: tuple[Link, ...]


def with_shared(page: Page, context: Mapping[str, Any], request: HttpRequest) -> Mapping[str, Any]:
    """A draft is shared with nobody beyond its link."""
    frame = context.get("frame")
    if frame is None or not page.live or shared_draft(request):
        return context
    return {**context, "shared": _shared(page, frame, context.get("view"))}


def _shared(page: Page, frame: Frame, view: Any) -> Shared:
    absolute = partial(urljoin, frame.canonical)
    available = [link.language for link in frame.languages if link.is_available]
    others = [language for language in available if language != frame.language]
    picture = absolute(picture_address(page))
    card = f"{reverse('oembed')}?{urlencode({'url': frame.canonical})}" if has_card(page) else ""
    return Shared(
        facts=as_script(facts_of(page, frame, view, picture, absolute)),
        locale=_territory(frame.language),
        other_locales=tuple(map(_territory, others)),
        kind="website" if page.depth == 2 else "article",
        site_name=settings.WAGTAIL_SITE_NAME,
        picture=picture,
        card_description=absolute(card) if card else "",
        feeds=tuple(Link(title=title, url=url) for title, url in feed_addresses(frame.language)),
    )


def _territory(language: str) -> str:
    return _TERRITORIES.get(language, language)
