"""Where links to drafts stand in Wagtail's editor: in the menu of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.api.previews.links import may_share
from cms.api.previews.screens import LinksView, WithdrawLinkView
from cms.api.tokens.caller import Caller


@hooks.register("register_admin_urls")
def preview_addresses() -> list[URLPattern]:
    return [
        path("shared-drafts/<int:page_id>/", LinksView.as_view(), name="api_previews"),
        path(
            "shared-drafts/<int:page_id>/<int:number>/withdraw/",
            WithdrawLinkView.as_view(),
            name="api_preview_withdraw",
        ),
    ]


@hooks.register("register_page_header_buttons")
def share_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if page.depth > 1 and may_share(Caller(user=user), page):
        yield Button(
            _("Share the draft"), reverse("api_previews", args=[page.pk]), icon_name="view", priority=64
        )
