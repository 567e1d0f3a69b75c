"""The checks of the draft that stands in the form, as a piece of HTML. Nothing is stored."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.datastructures import MultiValueDictKeyError
from wagtail.admin.views.pages.preview import PreviewOnCreate, PreviewOnEdit

from cms.core.writing_checks.findings import check
from cms.core.writing_checks.reading import draft_of
from cms.core.writing_checks.words import measured, said


class _ChecksTheDraft:
    """As a preview is made: what is required may still be missing."""

    http_method_names = ("post",)

    def post(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self._form_that_can_be_read(request)
        if form is None:
            return TemplateResponse(request, "core/writing_checks/not_yet.html", {}, status=422)
        report = check(draft_of(form.save(commit=False)))
        context = {"findings": said(report), "figures": list(measured(report.readability))}
        return TemplateResponse(request, "core/writing_checks/report.html", context)

    def _form_that_can_be_read(self: Any, request: HttpRequest) -> Any | None:
        """What is no form of the editor's lacks the counts of its blocks."""
        try:
            form = self.get_form(request.POST)
            return form if self.validate_form(form) else None
        except MultiValueDictKeyError:
            return None


class ChecksOfPage(_ChecksTheDraft, PreviewOnEdit):
    pass


class ChecksOfNewPage(_ChecksTheDraft, PreviewOnCreate):
    pass
