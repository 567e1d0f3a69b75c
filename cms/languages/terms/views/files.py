"""The screens where terms go out as a file, and come back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cms.languages.models import TermUpload
from cms.languages.terms.files.changes import CONTENT_TYPES, TermChanges, export_terms, look_at_terms
from cms.languages.terms.files.writing import TermOutcome, fingerprints, hold_terms, take_over_terms
from cms.languages.terms.rights import works_with_terms
from cms.languages.terms.views.forms import TermFileForm


@require_safe
def files(request: HttpRequest) -> HttpResponse:
    _refuse_strangers(request)
    return render(request, "languages/terms/files.html", {"form": TermFileForm()})


@require_safe
def download(request: HttpRequest, format_name: str) -> HttpResponse:
    _refuse_strangers(request)
    if format_name not in CONTENT_TYPES:
        raise Http404
    response = HttpResponse(export_terms(format_name), content_type=CONTENT_TYPES[format_name])
    response["Content-Disposition"] = f'attachment; filename="synergos-terms.{format_name}"'
    return response


@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Store the file and go to the preview; a file of which nothing can be used is not stored."""
    _refuse_strangers(request)
    form = TermFileForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, "languages/terms/files.html", {"form": form})
    file = form.cleaned_data["file"]
    content = file.read()
    looked_at = look_at_terms(content, request.user)
    if not looked_at.changes:
        context = {"form": form, "findings": looked_at.findings, "same": looked_at.same}
        return render(request, "languages/terms/files.html", context)
    person: Any = request.user
    upload = TermUpload.objects.create(
        person=person,
        file_name=file.name[:255],
        content=content,
        seen=fingerprints(looked_at),
    )
    return redirect("languages_term_preview", upload.pk)


@require_safe
def preview(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    _refuse_strangers(request)
    upload = _kept(request, upload_id)
    if upload is None or upload.taken_over_at is not None:
        return _gone(request)
    looked_at = look_at_terms(bytes(upload.content), request.user)
    context = {"upload": upload, "looked_at": looked_at, "findings": looked_at.findings}
    return render(request, "languages/terms/preview.html", context)


@require_POST
def take_over(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    _refuse_strangers(request)
    upload = _kept(request, upload_id)
    if upload is None:
        return _gone(request)
    if "cancel" in request.POST:
        upload.delete()
        messages.info(request, _("The file was thrown away. Nothing was changed."))
        return redirect("languages_term_files")
    outcome = _taken_over(upload, request)
    if outcome is None:
        return _gone(request)
    taken = ngettext("%(number)s term was taken over.", "%(number)s terms were taken over.", outcome.taken)
    messages.success(request, taken % {"number": outcome.taken})
    for sentence in outcome.left_out:
        messages.warning(request, sentence)
    return redirect("languages_term_files")


def _taken_over(upload: TermUpload, request: HttpRequest) -> TermOutcome | None:
    with transaction.atomic():
        if not upload.claim():
            return None
        hold_terms()
        looked_at: TermChanges = look_at_terms(bytes(upload.content), request.user)
        outcome = take_over_terms(looked_at, upload.seen, request.POST.getlist("change"), request.user)
        TermUpload.objects.filter(pk=upload.pk).update(outcome=asdict(outcome), content=b"")
    return outcome


def _refuse_strangers(request: HttpRequest) -> None:
    if not works_with_terms(request.user):
        raise PermissionDenied


def _kept(request: HttpRequest, upload_id: UUID) -> Any | None:
    upload = TermUpload.objects.filter(pk=upload_id, person_id=request.user.pk).first()
    return None if upload is None or upload.is_expired else upload


def _gone(request: HttpRequest) -> HttpResponse:
    messages.error(request, _("The file is no longer here. Choose it again."))
    return redirect("languages_term_files")
