"""All disagreements, both statements of each side by side."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.facts.models import FactFlag
from cms.facts.queries import flags, number_of_flags
from cms.facts.rights import may_raise, may_read


class FlagsView(WagtailAdminTemplateMixin, View):
    """What is open, unless somebody asks for what is settled, or for all."""

    template_name = "facts/flags.html"
    header_icon = "decimal"

    def get(self, request: HttpRequest) -> HttpResponse:
        if not may_read(request.user):
            raise PermissionDenied
        asked = request.GET.get("state", FactFlag.State.OPEN)
        state = asked if asked in FactFlag.State.values else ""
        context = self.get_context_data(
            flags=flags(state), states=_states(state), may_raise=may_raise(request.user)
        )
        return self.render_to_response(context)

    def get_page_title(self) -> str:
        return _("Facts")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]


def _states(chosen: str) -> list[dict[str, Any]]:
    numbers = number_of_flags()
    named = [*FactFlag.State.choices, ("", _("All"))]
    return [
        {
            "name": name or "all",
            "label": label,
            "number": numbers[name] if name else sum(numbers.values()),
            "is_chosen": name == chosen,
        }
        for name, label in named
    ]
