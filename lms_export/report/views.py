"""The report of a programme in the editor."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.courses.models import Programme
from cms.languages.sources import in_source_language
from lms_export.report.forms import ReportForm
from lms_export.report.packing import pack_of
from lms_export.report.period import half_year
from lms_export.report.rights import may_report
from lms_export.report.values import Pack
from lms_export.report.warnings import warnings_of
from lms_export.report.writing_docx import docx_of
from lms_export.report.writing_html import html_of

_LOADS_NOTHING = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "frame-ancestors 'self'; form-action 'none'; base-uri 'none'"
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class OfProgramme(WagtailAdminTemplateMixin, View):
    programme: Programme
    template_name = "report/choose.html"
    header_icon = "doc-full"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.programme = programme_of(kwargs["key"])
        if not may_report(request.user, self.programme):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return _("Report pack of %(programme)s") % {"programme": self.programme}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def page(self, form: ReportForm, status: int = 200) -> HttpResponse:
        usual = half_year(timezone.localdate())
        context = self.get_context_data(
            form=form, programme=self.programme, warnings=warnings_of(self.programme, usual)
        )
        return self.render_to_response(context, status=status)


class ChooseView(OfProgramme):
    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self.page(ReportForm(today=timezone.localdate()))


class PackView(OfProgramme):
    """The report itself; what was chosen wrongly is told on the screen that chooses."""

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        form = ReportForm(request.GET, today=timezone.localdate())
        if not form.is_valid():
            return self.page(form, status=400)
        pack = pack_of(self.programme, form.wish())
        return _word(pack) if request.GET.get("as") == "docx" else _web(pack)


def programme_of(key: UUID) -> Programme:
    """In the language it is written in."""
    programme: Programme | None = in_source_language(Programme, key)
    if programme is None:
        raise Http404
    return programme


def _word(pack: Pack) -> HttpResponse:
    answer = HttpResponse(docx_of(pack), content_type=WORD)
    answer["Content-Disposition"] = content_disposition_header(True, f"report-{pack.name}.docx") or ""
    return _private(answer)


def _web(pack: Pack) -> HttpResponse:
    """Nothing is loaded from anywhere, and nothing runs."""
    answer = HttpResponse(html_of(pack))
    answer["Content-Security-Policy"] = _LOADS_NOTHING
    answer["Content-Disposition"] = content_disposition_header(False, f"report-{pack.name}.html") or ""
    return _private(answer)


def _private(answer: HttpResponse) -> HttpResponse:
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer
