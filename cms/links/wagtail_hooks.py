"""Where links stand in Wagtail's editor: a panel on the front page, and the list behind it."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from cms.links import home  # noqa: F401
from cms.links.views import BrokenLinksView


@hooks.register("register_admin_urls")
def link_addresses() -> list[URLPattern]:
    return [path("links/", BrokenLinksView.as_view(), name="broken_links")]
