"""Tokens in the editor: listed, made, withdrawn."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.api.tokens.forms import GrantRows, TokenForm
from cms.api.tokens.making import make_token, revoke, tokens_seen_by


class TokensView(WagtailAdminTemplateMixin, View):
    template_name = "api_tokens/list.html"
    header_icon = "key"

    def get(self, request: HttpRequest) -> HttpResponse:
        tokens = tokens_seen_by(request.user)
        return self.render_to_response(self.get_context_data(tokens=tokens))

    def get_page_title(self) -> str:
        return _("Access tokens")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]


class NewTokenView(WagtailAdminTemplateMixin, View):
    """The answer to POST shows the token, this once; nothing of it is kept that could show it again."""

    template_name = "api_tokens/new.html"
    header_icon = "key"

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._shown(TokenForm(), GrantRows())

    def post(self, request: HttpRequest) -> HttpResponse:
        form, rows = TokenForm(request.POST), GrantRows(request.POST)
        if not (form.is_valid() & rows.is_valid()):
            return self._shown(form, rows, status=422)
        name = form.cleaned_data["name"]
        token, secret = make_token(request.user, name, form.expires_at, rows.grants())
        self.template_name = "api_tokens/made.html"
        response = self.render_to_response(self.get_context_data(token=token, secret=secret))
        response["Cache-Control"] = "no-store"
        return response

    def _shown(self, form: TokenForm, rows: Any, status: int = 200) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, rows=rows), status=status)

    def get_page_title(self) -> str:
        return _("New access token")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        tokens = {"url": reverse("api_tokens"), "label": _("Access tokens")}
        return [*self.breadcrumbs_items, tokens, {"url": "", "label": self.get_page_title()}]


class RevokeTokenView(View):
    """One's own; an administrator withdraws any."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        token = tokens_seen_by(request.user).filter(pk=pk).first()
        if token is None:
            raise PermissionDenied
        revoke(token)
        messages.success(request, _("“%(name)s” is withdrawn. It opens nothing any more.") % {"name": token})
        return redirect("api_tokens")
