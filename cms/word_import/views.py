"""The screen for bringing a Word document in: choose a file, then read what came and what did not."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from cms.courses.models import Module
from cms.word_import.archive import LARGEST
from cms.word_import.document import WordRefused
from cms.word_import.drafting import draft_lesson
from cms.word_import.reading import read_word
from cms.word_import.rights import may_import
from cms.word_import.words import said


class WordForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Word document"),
        help_text=gettext_lazy("A .docx of at most 20 MB."),
        widget=forms.ClearableFileInput(attrs={"accept": ".docx"}),
    )


class WordImportView(WagtailAdminTemplateMixin, View):
    template_name = "word_import/choose.html"
    header_icon = "doc-full-inverse"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        page = get_object_or_404(Page.objects.filter(depth__gt=1), pk=kwargs["page_id"])
        self.place = page.specific
        if not may_import(request.user, self.place):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, page_id: int) -> HttpResponse:
        return self._shown(WordForm())

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        form = WordForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._shown(form, status=422)
        file = form.cleaned_data["file"]
        try:
            document = read_word(file.read(LARGEST + 1), file.name)
            lesson = draft_lesson(document, self.place, request.user)
        except WordRefused as refused:
            form.add_error("file", str(refused))
            return self._shown(form, status=422)
        self.template_name = "word_import/done.html"
        return self.render_to_response(
            self.get_context_data(lesson=lesson, left_out=said(document.left_out), place=self.place)
        )

    def get_page_title(self) -> str:
        return _("Import a Word document")

    def get_page_subtitle(self) -> str:
        return self.place.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_header_title()}]

    def _shown(self, form: WordForm, status: int = 200) -> HttpResponse:
        is_module = isinstance(self.place, Module)
        context = self.get_context_data(form=form, place=self.place, is_module=is_module)
        return self.render_to_response(context, status=status)
