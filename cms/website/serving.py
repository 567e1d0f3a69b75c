"""Answering for a page: it is looked up by its whole path, however deep it stands."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve as wagtail_serve

from cms.core.one_answer import one_answer
from cms.core.privacy import closed_sections
from cms.core.public_changes.sharing import shared
from cms.courses.models import Course
from cms.prepared.asking import Prepared
from cms.website.models import HomePage

PATTERN = r"^((?!_util/)(?:[\w\-]+/)*)$"
"""Wagtail asks for passwords below ``_util/``: no page stands there."""

_SHOWN_WITH: dict[type[Page], tuple[str, ...]] = {
    HomePage: ("funding__emblem", "licence"),
    Course: ("funding__emblem", "licence", "cover_image"),
}
"""What a page is never shown without is read together with it."""


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Wagtail's own view, which walks down the tree, answers for all that is not plainly there to be read."""
    with one_answer():
        page = _page_at(request, path)
        if page is not None:
            request._wagtail_route_for_request = RouteResult(page)  # type: ignore[attr-defined]
        response: Any = wagtail_serve(request, path)
        return response.render() if hasattr(response, "render") else response


def _page_at(request: HttpRequest, path: str) -> Page | None:
    """Two queries, beside those for the site and for the sections that are closed."""
    found = _place.first(_root(request) + path)
    if found is None:
        return None
    key, content_type, position = found
    if position.startswith(closed_sections()):
        return None
    model = ContentType.objects.get_for_id(content_type).model_class()
    if model is None:
        return None
    pages = model._default_manager.select_related("locale", *_SHOWN_WITH.get(model, ()))
    return pages.filter(pk=key, live=True).first()


def _root(request: HttpRequest) -> str:
    """Where the pages of the address's language begin; nowhere, if it has none."""
    site = _site(request)
    if site is None:
        return "-"
    here = (site.pk, get_language())
    roots = Site.get_site_root_paths()
    return next((root.root_path for root in roots if (root.site_id, root.language_code) == here), "-")


def _site(request: HttpRequest) -> Site | None:
    """Wagtail looks where it put the site of a request itself."""
    host = f"{request.get_host()}-{request.get_port()}"
    request._wagtail_site = shared(f"site-{quote(host)}", lambda: Site.find_for_request(request))  # type: ignore[attr-defined]
    return Site.find_for_request(request)


def _places(url_path: str) -> Any:
    rows = Page.objects.order_by().filter(url_path=url_path)
    return rows.values_list("pk", "content_type_id", "path")


_place = Prepared(_places, "")
