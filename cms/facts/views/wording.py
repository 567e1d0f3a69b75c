"""The same disagreement in another language, beside the words it was reported in."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale

from cms.facts.forms import WordingForm
from cms.facts.queries import flags
from cms.facts.rights import may_raise, may_settle
from cms.facts.wording import decision_words, last_decision, word, wording_in


class WordingView(WagtailAdminTemplateMixin, View):
    template_name = "facts/wording.html"
    header_icon = "decimal"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not (may_raise(request.user) or may_settle(request.user)):
            raise PermissionDenied
        self.flag = get_object_or_404(flags(), pk=kwargs["pk"])
        self.locale = get_object_or_404(Locale, language_code=kwargs["language"])
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, pk: int, language: str) -> HttpResponse:
        return self._shown(self._form())

    def post(self, request: HttpRequest, pk: int, language: str) -> HttpResponse:
        form = self._form(request.POST)
        if not form.is_valid():
            return self._shown(form, status=422)
        word(self.flag, self.locale, form.cleaned_data)
        messages.success(request, _("The words are kept."))
        return redirect("facts_flag", pk)

    def get_page_title(self) -> str:
        return f"{self.flag} ({self.locale})"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        facts = {"url": reverse("facts_flags"), "label": _("Facts")}
        flag = {"url": reverse("facts_flag", args=[self.flag.pk]), "label": str(self.flag)}
        return [*self.breadcrumbs_items, facts, flag, {"url": "", "label": str(self.locale)}]

    def _form(self, data: Any = None) -> WordingForm:
        return WordingForm(
            data,
            instance=wording_in(self.flag, self.locale),
            initial=decision_words(self.flag, self.locale),
            decision=last_decision(self.flag),
        )

    def _shown(self, form: WordingForm, status: int = 200) -> HttpResponse:
        context = self.get_context_data(
            flag=self.flag,
            form=form,
            locale=self.locale,
            original=self.flag.original,
            decision=last_decision(self.flag),
        )
        return self.render_to_response(context, status=status)
