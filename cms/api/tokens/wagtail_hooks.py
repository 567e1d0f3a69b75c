"""Where tokens stand in Wagtail's editor."""

from __future__ import annotations

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.api.tokens.views import NewTokenView, RevokeTokenView, TokensView


@hooks.register("register_admin_urls")
def token_addresses() -> list[URLPattern]:
    return [
        path("api-tokens/", TokensView.as_view(), name="api_tokens"),
        path("api-tokens/new/", NewTokenView.as_view(), name="api_token_new"),
        path("api-tokens/<int:pk>/revoke/", RevokeTokenView.as_view(), name="api_token_revoke"),
    ]


@hooks.register("register_settings_menu_item")
def tokens_menu_item() -> MenuItem:
    return MenuItem(_("Access tokens"), reverse_lazy("api_tokens"), name="api-tokens", icon_name="key")
