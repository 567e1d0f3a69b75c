"""Links to the draft of a page, in the editor: listed, made, withdrawn."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from cms.api.previews.forms import LinkForm
from cms.api.previews.links import address_with, links_to, make_link, may_share, withdraw
from cms.api.tokens.caller import Caller


class LinksView(WagtailAdminTemplateMixin, View):
    """The answer to POST shows the new link, this once."""

    template_name = "api_previews/links.html"
    header_icon = "view"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.page = shareable_page(request, kwargs["page_id"])
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, page_id: int) -> HttpResponse:
        return self._shown(form=LinkForm())

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        form = LinkForm(request.POST)
        if not form.is_valid():
            return self._shown(422, form=form)
        made = form.cleaned_data
        link, token = make_link(Caller(user=request.user), self.page, made["name"], made["days"])
        response = self._shown(form=LinkForm(), link=link, secret=address_with(token))
        response["Cache-Control"] = "no-store"
        return response

    def get_page_title(self) -> str:
        return _("Share the draft")

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_header_title()}]

    def _shown(self, status: int = 200, **context: Any) -> HttpResponse:
        context |= {"page": self.page, "links": links_to(self.page)}
        return self.render_to_response(self.get_context_data(**context), status=status)


class WithdrawLinkView(View):
    """Whoever may read the draft withdraws any link to it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, page_id: int, number: int) -> HttpResponse:
        page = shareable_page(request, page_id)
        if withdraw(page, number):
            messages.success(request, _("The link is withdrawn. It opens nothing any more."))
        return redirect("api_previews", page.pk)


def shareable_page(request: HttpRequest, page_id: int) -> Page:
    page = get_object_or_404(Page.objects.filter(depth__gt=1).select_related("locale"), pk=page_id).specific
    if not may_share(Caller(user=request.user), page):
        raise PermissionDenied
    return page
