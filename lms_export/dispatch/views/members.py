"""The academy's own page for the live packages of a course. What is not its own does not exist for it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views import View

from lms_export.academies.models import Academy
from lms_export.academies.queries import may_have
from lms_export.academies.views.screens import UNPROCESSABLE
from lms_export.dispatch.choices import DispatchChoices, dispatch_choices
from lms_export.dispatch.forms import LicenceForm
from lms_export.dispatch.making import LicenceRefused, follow, make_licence, revoke
from lms_export.dispatch.models import Licence
from lms_export.dispatch.sending import send
from lms_export.dispatch.titles import titles_of
from lms_export.errors import ExportError


class PartnerRequest(HttpRequest):
    academy: Academy


class LivePage(View):
    http_method_names = ("get", "head", "post")

    def get(self, request: PartnerRequest, key: UUID) -> HttpResponse:
        return _page(request, key)

    def post(self, request: PartnerRequest, key: UUID) -> HttpResponse:
        choices = _choices(request, key)
        form = _form(choices, request.POST)
        if form is None or not form.is_valid() or choices.agreement is None:
            return _page(request, key, choices, form, status=UNPROCESSABLE)
        try:
            make_licence(choices.agreement, key, user=request.user, **form.cleaned_data)
        except LicenceRefused as refused:
            return _page(request, key, choices, form, refused.sentences, status=UNPROCESSABLE)
        return redirect("partner_live", key)


class OfAcademy(View):
    """Of an academy's own live package; posted, but for its file."""

    http_method_names: Any = ("post",)

    def found(self, request: PartnerRequest, pk: int) -> Licence:
        own = Licence.objects.select_related("agreement__academy", "edition")
        licence = own.filter(pk=pk, revoked_at=None, agreement__academy=request.academy).first()
        if licence is None or not may_have(request.academy, licence.course):
            raise Http404
        return licence

    def post(self, request: PartnerRequest, pk: int) -> HttpResponse:
        licence = self.found(request, pk)
        self.act(licence, request)
        return redirect("partner_live", licence.course)

    def act(self, licence: Licence, request: PartnerRequest) -> None: ...


class LiveFile(OfAcademy):
    http_method_names = ("get",)

    def get(self, request: PartnerRequest, pk: int) -> HttpResponseBase:
        licence = self.found(request, pk)
        try:
            return send(licence, request.user)
        except ExportError as error:
            return _page(request, licence.course, refused=str(error).splitlines(), status=409)


class LiveFollow(OfAcademy):
    def act(self, licence: Licence, request: PartnerRequest) -> None:
        follow(licence, request.POST.get("follows_newest") == "yes")


class LiveStop(OfAcademy):
    def act(self, licence: Licence, request: PartnerRequest) -> None:
        revoke(licence)


def _choices(request: PartnerRequest, key: UUID) -> DispatchChoices:
    if not may_have(request.academy, key):
        raise Http404
    return dispatch_choices(request.academy, key, get_language() or "en")


def _form(choices: DispatchChoices, given: Any = None) -> LicenceForm | None:
    if not choices.may_make or choices.agreement is None:
        return None
    return LicenceForm(given, agreement=choices.agreement, languages=choices.languages)


def _page(
    request: PartnerRequest,
    key: UUID,
    choices: DispatchChoices | None = None,
    form: LicenceForm | None = None,
    refused: Any = (),
    status: int = 200,
) -> HttpResponse:
    choices = choices or _choices(request, key)
    context = {
        "choices": choices,
        "form": form or _form(choices),
        "refused": refused,
        "course_title": titles_of([key], get_language() or "en").get(key, ""),
        "key": key,
    }
    return render(request, "dispatch/partner.html", context, status=status)
