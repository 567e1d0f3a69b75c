"""Pictures of titles, cards in frames, and what describes a card to programs (oEmbed)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.core.content_security import policy
from cms.core.privacy import readable
from cms.website.presentation.sides import side_of
from cms.website.search.kinds import one_of
from cms.website.sharing.cards import (
    HEIGHT,
    SMALLEST_HEIGHT,
    SMALLEST_WIDTH,
    WIDTH,
    Card,
    card_of,
    page_at,
    published_card,
)
from cms.website.sharing.kept_pictures import digest_of, picture_address, picture_of

View = Callable[..., HttpResponse]

_FOR_EVER = "public, max-age=31536000, immutable"
_A_WHILE = "public, max-age=300"
_NOT_IMPLEMENTED = 501
_FRAME = (
    '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" referrerpolicy="no-referrer"'
    ' sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>'
)


def _here(view: View) -> View:
    """Otherwise LocaleMiddleware answers a 404 with a redirect to the same path below /nb/."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        request.urlconf = "cms.website.sharing.urls"  # type: ignore[attr-defined]
        return view(request, *args, **kwargs)

    return answered


@_here
@require_safe
def title_picture(request: HttpRequest, page_id: int, digest: str) -> HttpResponse:
    """Under the digest of what it shows; under an old one, on to the new."""
    page = readable(Page.objects.filter(pk=page_id, depth__gt=1)).select_related("locale").first()
    if page is None:
        return HttpResponse(status=404)
    if digest != digest_of(page):
        return HttpResponseRedirect(picture_address(page))
    response = HttpResponse(picture_of(page), content_type="image/png")
    response["Cache-Control"] = _FOR_EVER
    return response


@_here
@xframe_options_exempt
@require_safe
def embedded_card(request: HttpRequest, key: UUID, language: str) -> HttpResponse:
    """No script, no cookie, no form; any site may frame it."""
    page = published_card(key, language)
    response = _card(request, page) if page else render(request, "website/card_gone.html", status=404)
    response["Content-Security-Policy"] = policy(
        script_src="'none'", connect_src="'none'", form_action="'none'", frame_ancestors="*"
    )
    response["Cache-Control"] = _A_WHILE
    response["X-Robots-Tag"] = "noindex"
    return response


def _card(request: HttpRequest, page: Page) -> HttpResponse:
    language = page.locale.language_code
    with override(language):
        card = card_of(page, request)
        context = {
            "card": card,
            "kind": one_of(type(card.page).__name__, language),
            "side": side_of(language),
        }
        return render(request, "website/card.html", context)


@_here
@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """oembed.com: 404 for what we do not have, 501 for a form we do not speak."""
    if request.GET.get("format", "json") != "json":
        return _told({"error": _("Only JSON is spoken here: leave “format” out.")}, _NOT_IMPLEMENTED)
    page = page_at(request.GET.get("url", ""), request)
    if page is None:
        problem = _(
            "There is no card at this address. Give the whole address of a course, lesson, case, event"
            " or entry of the directory."
        )
        return _told({"error": problem}, 404)
    width = _side(request.GET.get("maxwidth", ""), WIDTH, SMALLEST_WIDTH)
    height = _side(request.GET.get("maxheight", ""), HEIGHT, SMALLEST_HEIGHT)
    return _told(_description(card_of(page, request), width, height, request))


def _description(card: Card, width: int, height: int, request: HttpRequest) -> dict[str, object]:
    return {
        "version": "1.0",
        "type": "rich",
        "title": card.title,
        "provider_name": settings.WAGTAIL_SITE_NAME,
        "provider_url": request.build_absolute_uri("/"),
        "cache_age": 3600,
        "width": width,
        "height": height,
        "html": snippet(card, width, height),
        "thumbnail_url": request.build_absolute_uri(picture_address(card.page)),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    }


def snippet(card: Card, width: int = WIDTH, height: int = HEIGHT) -> str:
    """What a sister site copies: nothing of it runs, and nothing is told of who looks."""
    return format_html(_FRAME, card.frame_url, width, height, card.title)


def _side(text: str, usual: int, smallest: int) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) <= 5
    return max(smallest, min(usual, int(text))) if is_number else usual


def _told(value: dict[str, object], status: int = 200) -> JsonResponse:
    response = JsonResponse(value, status=status)
    response["Access-Control-Allow-Origin"] = "*"
    response["Cache-Control"] = _A_WHILE
    return response
