"""What the editor's screens on partner academies share."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from lms_export.academies.models import Academy
from lms_export.academies.rights import may_manage

UNPROCESSABLE = 422


class ForManagers(View):
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_manage(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class AcademyScreen(ForManagers, WagtailAdminTemplateMixin):
    """``academy`` is nothing on the list and where a new one is made; ``title`` is empty on the list."""

    header_icon = "group"
    title = ""
    academy: Academy | None = None

    def get_page_title(self) -> str:
        return self.title or _("Partner academies")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        above = []
        if self.title:
            above.append({"url": reverse("academies"), "label": _("Partner academies")})
        if self.academy and self.title != self.academy.name:
            above.append({"url": reverse("academy", args=[self.academy.pk]), "label": self.academy.name})
        return [*self.breadcrumbs_items, *above, {"url": "", "label": self.get_page_title()}]

    def shown(self, status: int = 200, **context: Any) -> HttpResponse:
        context = self.get_context_data(academy=self.academy, **context)
        return self.render_to_response(context, status=status)
