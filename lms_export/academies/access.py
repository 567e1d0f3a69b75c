"""Who comes in where: the door before every page of an academy."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.cache import never_cache

from lms_export.academies.models import Academy
from lms_export.academies.queries import academy_of

View = Callable[..., HttpResponseBase]

SIGN_IN = "/partner/sign-in/"


class MemberRequest(HttpRequest):
    """A request of somebody who signed in for ``academy``."""

    academy: Academy


def member_required(view: View) -> View:
    """``view`` finds ``request.academy``. Who is nobody yet signs in first; anybody else is refused."""

    @never_cache
    @wraps(view)
    def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), SIGN_IN)
        academy = academy_of(request.user)
        if academy is None:
            raise PermissionDenied
        request.academy = academy
        return view(request, *args, **kwargs)

    return guarded
