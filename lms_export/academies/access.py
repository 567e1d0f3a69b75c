"""Who comes in where: the doors before the pages of an academy."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache

from lms_export.academies.queries import academy_of

View = Callable[..., HttpResponseBase]
SECOND = "mfa"
_KINDS = ["webauthn", "totp"]


def member_required(view: View) -> View:
    """``view`` finds ``request.academy``. Who has only given a password gives the second proof first."""
    return _guarded(view, needs_second=True)


def on_the_way_in(view: View) -> View:
    """For setting up the second proof: a password is enough until there is one."""
    return _guarded(view, needs_second=False)


def home() -> str:
    """The front page of those who are signed in."""
    return reverse("partner_home")


def has_second_factor(user: Any) -> bool:
    return bool(is_mfa_enabled(user, _KINDS))


def gave_second_proof(request: Any) -> bool:
    """In this session. The editor's own entrance asks for a password only, and opens nothing here."""
    return any(record["method"] == SECOND for record in get_authentication_records(request, request.user))


def _guarded(view: View, *, needs_second: bool) -> View:
    @never_cache
    @wraps(view)
    def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return _refusal(request, needs_second) or view(request, *args, **kwargs)

    return guarded


def _refusal(request: Any, needs_second: bool) -> HttpResponseBase | None:
    """``None`` for a member; sets ``request.academy``."""
    if not request.user.is_authenticated:
        return _to_sign_in(request)
    request.academy = academy_of(request.user)
    if request.academy is None:
        return closed(request)
    if gave_second_proof(request):
        return None
    if has_second_factor(request.user):
        logout(request)
        return _to_sign_in(request)
    return redirect("mfa_index") if needs_second else None


def closed(request: HttpRequest) -> HttpResponseBase:
    """In plain words: nobody is left to guess why."""
    return render(request, "academies/closed.html", status=403)


def _to_sign_in(request: HttpRequest) -> HttpResponseBase:
    return redirect_to_login(request.get_full_path(), reverse("account_login"))
