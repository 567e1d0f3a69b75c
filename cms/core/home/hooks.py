"""Where the panels meet Wagtail's front page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from cms.core.home import registered  # noqa: F401
from cms.core.home.component import HomePanelComponent
from cms.core.home.panels import registered_panels
from cms.core.home.views import HandOverView


@hooks.register("construct_homepage_panels")
def add_panels(request: HttpRequest, panels: list[Any]) -> None:
    for name, order, function in registered_panels():
        panel = function(request.user)
        if panel is not None:
            panels.append(HomePanelComponent(name, order, panel))


@hooks.register("register_admin_urls")
def home_addresses() -> list[URLPattern]:
    return [path("hand-over/", HandOverView.as_view(), name="hand_over")]


@hooks.register("insert_global_admin_css")
def home_styles() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("core/home.css"))


@hooks.register("register_log_actions")
def handover_in_history(actions: Any) -> None:
    actions.register_action("core.handed_over", _("Hand over"), _("Handed over to another role"))
