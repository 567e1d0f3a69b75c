"""The dossier of an edition in the editor."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.api.stored.following import follow_standing
from lms_export.editions.names import name_of
from lms_export.editions.pilot import why_it_stays_one
from lms_export.editions.rights import may_release
from lms_export.editions.views.edition import OfEdition
from lms_export.editions.views.frame import ForReleasing, Screen
from lms_export.errors import ExportError
from lms_export.validation.dossier import entries_of, missing_of
from lms_export.validation.forms import ValidationForm
from lms_export.validation.kinds import Kind
from lms_export.validation.models import Validation
from lms_export.validation.printing import dossier_pdf

SAID_IN = ("nb", "sv", "en")


class DossierScreen(Screen):
    template_name = "validation/dossier.html"

    def get_page_title(self) -> str:
        return _("Validation of edition %(number)s") % {"number": self.edition}  # type: ignore[attr-defined]


class DossierView(DossierScreen, OfEdition):
    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self.page()

    def page(self, refused: str = "", status: int = 200) -> HttpResponse:
        lacking = missing_of(self.edition)
        entries = entries_of(self.edition, self.edition.language_codes)
        languages = [(code, name_of(code), found) for code, found in entries.items()]
        context = self.get_context_data(
            edition=self.edition,
            languages=languages,
            stays_pilot=why_it_stays_one(self.edition),
            missing=[(name_of(language), kind.label) for language, kind in lacking],
            said_in=[(code, name_of(code)) for code in SAID_IN],
            may_record=may_release(self.request.user, self.course),
            refused=refused,
        )
        return self.render_to_response(context, status=status)


class PaperView(DossierView):
    """The dossier of one language as a PDF, in the language that was asked for."""

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        language, said_in = kwargs["language"], request.GET.get("in", "nb")
        if language not in self.edition.language_codes or said_in not in SAID_IN:
            raise Http404
        try:
            content = dossier_pdf(self.edition, language, said_in)
        except ExportError as error:
            return self.page(refused=str(error), status=409)
        return _download(content, f"dossier-{self.edition}-{language}-{said_in}.pdf", "application/pdf")


def _download(content: bytes, name: str, kind: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer


class OfValidation(OfEdition):
    def found(self, language: str, kind: str) -> Validation:
        if language not in self.edition.language_codes or kind not in Kind.values:
            raise Http404
        named = {"edition": self.edition, "language": language, "kind": kind}
        return Validation.objects.filter(**named).first() or Validation(**named)


class RecordView(Screen, OfValidation, ForReleasing):
    """One validation is written down."""

    template_name = "validation/record.html"

    def get_page_title(self) -> str:
        named = {"kind": Kind(self.kwargs["kind"]).label, "language": name_of(self.kwargs["language"])}
        return _("%(kind)s, %(language)s") % named

    def get(self, request: HttpRequest, *, language: str, kind: str, **_more: Any) -> HttpResponse:
        row = self.found(language, kind)
        return self._page(ValidationForm(instance=row, said_in=get_language() or "en"), row)

    def post(self, request: HttpRequest, *, language: str, kind: str, **_more: Any) -> HttpResponse:
        row = self.found(language, kind)
        form = ValidationForm(request.POST, request.FILES, instance=row, said_in=get_language() or "en")
        if not form.is_valid():
            return self._page(form, row, status=400)
        form.instance.recorded_by = request.user
        with transaction.atomic():
            form.save()
            follow_standing(self.edition.course)
        messages.success(request, _("The validation is stored."))
        return redirect("edition_dossier", self.edition.pk)

    def _page(self, form: ValidationForm, row: Validation, status: int = 200) -> HttpResponse:
        context = self.get_context_data(form=form, edition=self.edition, row=row)
        return self.render_to_response(context, status=status)


class AttachmentView(OfValidation):
    """Private: for those who may look at the edition, always as a download."""

    def get(self, request: HttpRequest, *, language: str, kind: str, **_more: Any) -> HttpResponse:
        row = self.found(language, kind)
        if not row.attachment:
            raise Http404
        return _download(bytes(row.attachment), row.attachment_name, "application/octet-stream")
