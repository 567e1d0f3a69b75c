"""Translation files in the editor: their addresses, their place in the menu and on a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.languages.exchange.rights import has_a_part
from cms.languages.exchange.views import receiving, sending


@hooks.register("register_admin_urls")
def exchange_urls() -> list[URLPattern]:
    return [
        path("translation-files/", sending.exchange, name="languages_exchange"),
        path("translation-files/send/", sending.send, name="languages_exchange_send"),
        path("translation-files/sent/<int:file_id>/", sending.sent_file, name="languages_exchange_file"),
        path("translation-files/receive/", receiving.receive, name="languages_exchange_receive"),
        path("translation-files/<uuid:upload_id>/", receiving.preview, name="languages_exchange_preview"),
        path(
            "translation-files/<uuid:upload_id>/take-over/",
            receiving.take_over,
            name="languages_exchange_take_over",
        ),
    ]


class ExchangeMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return has_a_part(request.user)


@hooks.register("register_admin_menu_item")
def exchange_menu_item() -> MenuItem:
    return ExchangeMenuItem(
        _("Translation files"),
        reverse("languages_exchange"),
        name="translation-files",
        icon_name="mail",
        order=880,
    )


@hooks.register("register_page_header_buttons")
def exchange_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if page.depth > 1 and has_a_part(user):
        yield Button(
            _("Translation files"),
            f"{reverse('languages_exchange')}?{urlencode({'page': page.pk})}",
            icon_name="mail",
            priority=65,
        )
