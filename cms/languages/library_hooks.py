"""In the editor: ours stands at an address of the library, which publishes too much."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from cms.languages.library_views import translations_follow


@hooks.register("register_admin_urls", order=-1)
def library_addresses() -> list[URLPattern]:
    """Found before the library's view of the same address, so its buttons lead here."""
    return [
        path(
            "localize/update/<int:translation_source_id>/",
            translations_follow,
            name="translations_follow",
        )
    ]
