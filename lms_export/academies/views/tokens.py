"""A member's tokens: they list and fetch packages, and nothing else."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View

from cms.api.tokens.making import Grant, make_token, revoke, tokens_seen_by
from cms.api.tokens.models import AccessToken
from cms.api.tokens.scopes import Scope
from lms_export.academies.forms.tokens import MOST_TOKENS, TokenForm

UNPROCESSABLE = 422


class TokensView(View):
    http_method_names = ["get", "head", "post"]

    def get(self, request: HttpRequest) -> HttpResponse:
        return _shown(request, TokenForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = TokenForm(request.POST)
        if form.is_valid() and len([token for token in _own(request) if token.is_open]) >= MOST_TOKENS:
            form.add_error(
                None, _("You have %(number)d open tokens. Withdraw one first.") % {"number": MOST_TOKENS}
            )
        if not form.is_valid():
            return _shown(request, form, status=UNPROCESSABLE)
        grants = [Grant(scope=Scope.PACKAGES)]
        token, secret = make_token(request.user, form.cleaned_data["name"], form.expires_at, grants)
        return _shown(request, TokenForm(), made=token, secret=secret)


class RevokeTokenView(View):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        token = next((each for each in _own(request) if each.pk == pk), None)
        if token is None:
            raise Http404
        revoke(token)
        return redirect("partner_tokens")


def _own(request: HttpRequest) -> list[AccessToken]:
    return list(tokens_seen_by(request.user).filter(user=request.user.pk))


def _shown(
    request: HttpRequest,
    form: TokenForm,
    status: int = 200,
    made: AccessToken | None = None,
    secret: str = "",
) -> HttpResponse:
    context = {"form": form, "tokens": _own(request), "made": made, "secret": secret}
    response = render(request, "academies/tokens.html", context, status=status)
    if secret:
        response["Cache-Control"] = "no-store"
    return response
