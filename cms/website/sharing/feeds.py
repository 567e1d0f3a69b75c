"""Atom feeds, two for each language: new courses and cases, and everything that was published."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language_from_path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.case_studies.models import CaseStudy
from cms.core.privacy import readable
from cms.courses.models import Course

MOST = 50
NEW, EVERYTHING = "new", "all"
PATTERN = r"^feed/(?P<name>new|all)\.atom$"


def feed_addresses(language: str) -> tuple[tuple[str, str], ...]:
    """Title and address of each."""
    return (
        (_("New courses and cases"), f"/{language}/feed/{NEW}.atom"),
        (_("Everything that is published"), f"/{language}/feed/{EVERYTHING}.atom"),
    )


@require_safe
def feed(request: HttpRequest, name: str) -> HttpResponse:
    language = get_language_from_path(request.path_info) or ""
    pages = _PAGES[name](language)
    if not pages:
        raise Http404
    title = {address: title for title, address in feed_addresses(language)}[request.path_info]
    made = Atom1Feed(
        title=f"{settings.WAGTAIL_SITE_NAME}: {title}",
        link=request.build_absolute_uri(f"/{language}/"),
        description="",
        language=language,
        feed_url=request.build_absolute_uri(request.path_info),
        feed_guid=f"urn:synergos:feed:{language}:{name}",
    )
    for page in pages:
        made.add_item(**_entry(page, language, request))
    response = HttpResponse(made.writeString("utf-8"), content_type=made.content_type)
    response["Cache-Control"] = "public, max-age=300"
    return response


def _entry(page: Page, language: str, request: HttpRequest) -> dict[str, Any]:
    return {
        "title": page.title,
        "link": page.get_full_url(request) or "",
        "description": escape(page.search_description or getattr(page, "summary", "")),
        "unique_id": f"urn:synergos:{page.translation_key.hex}:{language}",
        "pubdate": page.first_published_at,
        "updateddate": page.last_published_at,
    }


def _new(language: str) -> list[Page]:
    found = [
        page
        for model in (Course, CaseStudy)
        for page in _published(readable(model.objects.all()), language).order_by("-first_published_at")[:MOST]
    ]
    return sorted(found, key=lambda page: page.first_published_at, reverse=True)[:MOST]


def _everything(language: str) -> list[Page]:
    pages = readable(Page.objects.filter(depth__gt=1))
    return list(_published(pages, language).order_by("-last_published_at").specific()[:MOST])


def _published(pages: PageQuerySet, language: str) -> PageQuerySet:
    wanted = pages.filter(locale__language_code=language, first_published_at__isnull=False)
    return wanted.select_related("locale")


_PAGES = {NEW: _new, EVERYTHING: _everything}
