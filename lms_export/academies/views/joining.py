"""Somebody opens the link of an invitation."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from lms_export.academies.forms.passwords import JoinForm
from lms_export.academies.invitations import invitation_of, join
from lms_export.academies.models import Invitation

GONE, UNPROCESSABLE = 410, 422


@method_decorator([never_cache, sensitive_post_parameters("password1", "password2")], name="dispatch")
class JoinView(View):
    http_method_names = ["get", "head", "post"]

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        invitation = invitation_of(token)
        if invitation is None:
            return _over(request)
        return _shown(request, invitation, JoinForm(email=invitation.email))

    def post(self, request: HttpRequest, token: str) -> HttpResponse:
        invitation = invitation_of(token)
        if invitation is None:
            return _over(request)
        form = JoinForm(request.POST, email=invitation.email)
        if not form.is_valid():
            return _shown(request, invitation, form, UNPROCESSABLE)
        given = form.cleaned_data
        user = join(invitation, given["first_name"], given["last_name"], given["password1"])
        return _entered(request, user) if user else _over(request)


def _entered(request: HttpRequest, user: Any) -> HttpResponse:
    """With a password only: the second step is asked for next. Whoever was signed in before no longer is."""
    logout(request)
    get_adapter(request).login(request, user)
    record_authentication(request, user, "password", reauthenticated=True)
    return redirect("mfa_index")


def _shown(request: HttpRequest, invitation: Invitation, form: JoinForm, status: int = 200) -> HttpResponse:
    context = {"invitation": invitation, "form": form}
    return render(request, "academies/join.html", context, status=status)


def _over(request: HttpRequest) -> HttpResponse:
    return render(request, "academies/join_over.html", status=GONE)
