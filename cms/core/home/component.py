"""A panel as Wagtail places it on its front page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from cms.core.home.panels import HomePanel


class HomePanelComponent(Component):
    template_name = "core/home/panel.html"

    def __init__(self, name: str, order: int, panel: HomePanel) -> None:
        self.name = name
        self.order = order
        self.panel = panel

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        token = (parent_context or {}).get("csrf_token", "")
        return {"name": self.name, "panel": self.panel, "csrf_token": token}
