"""Handing pages over, from the front page."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View

from cms.core.home.handing_over import hand_over
from cms.core.home.responsibility import manned_roles, pages_of_deserted_roles


class HandOverView(View):
    """Only pages of a role that nobody is left in, and only those the person may change."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest) -> HttpResponse:
        given, taker = request.POST.get("from", ""), request.POST.get("to", "")
        found = {str(role.pk): pages for role, pages in pages_of_deserted_roles(request.user).items()}
        if given not in found:
            raise PermissionDenied
        role = {str(role.pk): role for role in manned_roles()}.get(taker)
        if role is None:
            messages.error(request, _("Choose the role that takes the pages over."))
        else:
            number = hand_over(found[given], role, request.user)
            said = ngettext(
                "%(number)d page now belongs to %(role)s.", "%(number)d pages now belong to %(role)s.", number
            )
            messages.success(request, said % {"number": number, "role": role.name})
        return redirect("wagtailadmin_home")
