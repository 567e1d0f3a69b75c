"""All links that lead nowhere, of the pages that whoever looks may change."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.permissions import page_permission_policy

from cms.links.broken import broken_links, with_faults
from cms.links.words import told

_ON_ONE_PAGE = 50


class BrokenLinksView(WagtailAdminTemplateMixin, View):
    template_name = "links/broken.html"
    header_icon = "link"

    def get_page_title(self) -> str:
        return _("Links that lead nowhere")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get(self, request: HttpRequest) -> HttpResponse:
        if not page_permission_policy.user_has_permission(request.user, "change"):
            raise PermissionDenied
        page = Paginator(broken_links(request.user), _ON_ONE_PAGE).get_page(request.GET.get("page"))
        rows = [told(each) for each in with_faults(page.object_list)]
        return self.render_to_response(self.get_context_data(rows=rows, links=page))
