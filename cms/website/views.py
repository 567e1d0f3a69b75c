"""The front door, the error pages, and what search engines ask for."""

import sys

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import index as sitemap_index
from django.contrib.sitemaps.views import sitemap as sitemap_view
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template import loader
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.core.outages import is_outage
from cms.languages.fallbacks import first_available
from cms.website.models import HomePage
from cms.website.presentation.frame import frame_without_page
from cms.website.sitemap import LivePagesSitemap

COME_BACK = {"Retry-After": "30", "Cache-Control": "no-store"}
"""Seconds."""


@require_safe
def front_door(_request: HttpRequest) -> HttpResponse:
    """To the home page in the language the browser asks for, without a cookie."""
    homes = set(HomePage.objects.live().values_list("locale__language_code", flat=True))
    language = first_available(get_language() or "", homes) or settings.LANGUAGE_CODE
    response = HttpResponseRedirect(f"/{language}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """In both languages; asks no database. A link with another language's prefix is led to the page."""
    stands_at = getattr(request, "stands_at", None)
    if stands_at:
        return HttpResponseRedirect(stands_at)
    return render(request, "404.html", {"frame": frame_without_page()}, status=404)


def server_error(_request: HttpRequest) -> HttpResponse:
    """Whatever failed must not be needed to say so: a page without context, styles or database."""
    if is_outage(sys.exc_info()[1]):
        return HttpResponse(loader.get_template("503.html").render(), status=503, headers=COME_BACK)
    return HttpResponse(loader.get_template("500.html").render(), status=500)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /review/",
        "Disallow: /feedback/",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """An index, with a map for each language."""
    return sitemap_index(request, sitemaps=_sitemaps(request), sitemap_url_name="sitemap_of_language")


@require_safe
def sitemap_of_language(request: HttpRequest, section: str) -> HttpResponse:
    return sitemap_view(request, sitemaps=_sitemaps(request), section=section)


def _sitemaps(request: HttpRequest) -> dict[str, type[Sitemap[Page]] | Sitemap[Page]]:
    languages = HomePage.objects.live().values_list("locale__language_code", flat=True)
    return {language: LivePagesSitemap(request, language) for language in sorted(languages)}
