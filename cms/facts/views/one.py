"""One disagreement: what was decided, by whom and why; settle it, or open it again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.facts.forms import ReopenForm, SettleForm
from cms.facts.models import FactFlag
from cms.facts.queries import flags
from cms.facts.rights import may_raise, may_read, may_settle
from cms.facts.settling import DecidedMeanwhile, reopen, settle
from cms.facts.wording import languages_of


class FlagView(WagtailAdminTemplateMixin, View):
    template_name = "facts/flag.html"
    header_icon = "decimal"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not may_read(request.user):
            raise PermissionDenied
        self.flag = get_object_or_404(flags(), pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self._shown(self._form())

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What somebody else decided meanwhile stays, and what was written here is not lost."""
        if not may_settle(request.user):
            raise PermissionDenied
        wants_to_settle = request.POST.get("action") == "settle"
        form = self._form(request.POST, to_settle=wants_to_settle)
        if not form.is_valid():
            return self._shown(form, status=422)
        try:
            self._decide(form.cleaned_data, to_settle=wants_to_settle)
        except DecidedMeanwhile:
            form.add_error(None, _("Somebody else was faster. Read what was decided, and copy your words."))
            return self._shown(form, status=409)
        messages.success(request, _("It is settled.") if wants_to_settle else _("It is open again."))
        return redirect("facts_flag", pk)

    def get_page_title(self) -> str:
        return str(self.flag)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        facts = {"url": reverse("facts_flags"), "label": _("Facts")}
        return [*self.breadcrumbs_items, facts, {"url": "", "label": self.get_page_title()}]

    def _form(self, data: Any = None, *, to_settle: bool | None = None) -> forms.Form:
        settles = self.flag.is_open if to_settle is None else to_settle
        return SettleForm(data, flag=self.flag) if settles else ReopenForm(data)

    def _decide(self, decided: dict[str, Any], *, to_settle: bool) -> None:
        if to_settle:
            settle(self.flag, person=self.request.user, **decided)
        else:
            reopen(self.flag, person=self.request.user, **decided)

    def _shown(self, form: forms.Form, status: int = 200) -> HttpResponse:
        flag: FactFlag = self.flag
        context = {
            "flag": flag,
            "form": form,
            "settles": isinstance(form, SettleForm),
            "may_settle": may_settle(self.request.user),
            "may_word": may_settle(self.request.user) or may_raise(self.request.user),
            "languages": languages_of(flag),
        }
        return self.render_to_response(self.get_context_data(**context), status=status)
