"""Reporting two sources that disagree."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale

from cms.facts.forms import FlagForm
from cms.facts.rights import may_raise
from cms.facts.settling import raise_flag


class NewFlagView(WagtailAdminTemplateMixin, View):
    template_name = "facts/new.html"
    header_icon = "decimal"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not may_raise(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        spoken = Locale.objects.filter(language_code=get_language()).first()
        return self._shown(FlagForm(initial={"locale": spoken}))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = FlagForm(request.POST)
        if not form.is_valid():
            return self._shown(form, status=422)
        flag = raise_flag(form.save(commit=False), form.cleaned_data["kind"])
        messages.success(request, _("It is on the list, and open."))
        return redirect("facts_flag", flag.pk)

    def get_page_title(self) -> str:
        return _("Two sources that disagree")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        facts = {"url": reverse("facts_flags"), "label": _("Facts")}
        return [*self.breadcrumbs_items, facts, {"url": "", "label": self.get_page_title()}]

    def _shown(self, form: FlagForm, status: int = 200) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=status)
