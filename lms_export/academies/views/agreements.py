"""Agreements of an academy."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from lms_export.academies.forms.agreement import AgreementForm
from lms_export.academies.models import Academy, Agreement
from lms_export.academies.views.screens import UNPROCESSABLE, AcademyScreen, ForManagers


class AgreementScreen(AcademyScreen):
    template_name = "academies/editor/agreement.html"
    agreement: Agreement

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self.shown(form=AgreementForm(instance=self.agreement), agreement=self.agreement)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        form = AgreementForm(request.POST, instance=self.agreement)
        if not form.is_valid():
            return self.shown(form=form, agreement=self.agreement, status=UNPROCESSABLE)
        form.save()
        messages.success(request, _("The agreement is stored."))
        return redirect("academy", self.agreement.academy_id)


class NewAgreementView(AgreementScreen):
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.academy = get_object_or_404(Academy, pk=kwargs["pk"])
        self.agreement = Agreement(academy=self.academy)
        self.title = _("New agreement")


class AgreementView(AgreementScreen):
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.agreement = get_object_or_404(Agreement.objects.select_related("academy"), pk=kwargs["pk"])
        self.academy = self.agreement.academy
        self.title = _("Agreement")


class DeleteAgreementView(ForManagers):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        agreement = get_object_or_404(Agreement, pk=pk)
        agreement.delete()
        messages.success(request, _("The agreement is deleted."))
        return redirect("academy", agreement.academy_id)
