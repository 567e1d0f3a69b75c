"""The screens where a file comes back: look at it, decide, see what came of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.models import Page

from cms.languages.exchange.rights import has_a_part
from cms.languages.exchange.uploads import Gone, NotNow, confirm, drop, keep, kept, look_at, others_at_work
from cms.languages.exchange.views.forms import ReceivingForm
from cms.languages.exchange.views.presentation import outcome_view, preview_of
from cms.languages.exchange.views.sending import exchange_screen
from cms.languages.models import TranslationUpload


@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Store the file and go to the preview; a file of which nothing can be used is not stored."""
    if not has_a_part(request.user):
        raise PermissionDenied
    form = ReceivingForm(request.POST, request.FILES)
    if not form.is_valid():
        return exchange_screen(request, receiving=form)
    chosen = form.cleaned_data
    upload, comparison = keep(
        chosen["file"].read(),
        chosen["file"].name,
        request.user,
        branch=chosen["branch"],
        written_by=chosen["written_by"],
    )
    if not comparison.parts:
        drop(upload)
        return exchange_screen(request, receiving=form, findings=comparison.findings)
    return redirect("languages_exchange_preview", upload.pk)


@require_safe
def preview(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """What would change; once it is taken over, what came of it."""
    upload = _kept(request, upload_id)
    if upload is None:
        return _gone(request)
    if upload.outcome is not None:
        context = {"upload": upload, "outcome": outcome_view(upload.outcome)}
        return render(request, "languages/exchange/outcome.html", context)
    context = {
        "upload": upload,
        "preview": preview_of(_comparison(request, upload)),
        "others": others_at_work(upload),
    }
    return render(request, "languages/exchange/preview.html", context)


@require_POST
def take_over(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    upload = _kept(request, upload_id)
    if upload is None:
        return _gone(request)
    if "cancel" in request.POST:
        drop(upload)
        messages.info(request, _("The file was thrown away. Nothing was changed."))
        return redirect("languages_exchange")
    try:
        confirm(upload, request.user, request.POST.getlist("part"), request.POST.getlist("row"))
    except Gone:
        messages.warning(request, _("This file was taken over already."))
    except NotNow as reason:
        messages.error(request, str(reason))
    return redirect("languages_exchange_preview", upload.pk)


def _comparison(request: HttpRequest, upload: TranslationUpload) -> Any:
    branch = Page.objects.filter(translation_key=upload.branch_key).first()
    return look_at(
        bytes(upload.content), upload.file_name, request.user, branch=branch, written_by=upload.written_by
    )


def _kept(request: HttpRequest, upload_id: UUID) -> TranslationUpload | None:
    if not has_a_part(request.user):
        raise PermissionDenied
    try:
        return kept(upload_id, request.user)
    except Gone:
        return None


def _gone(request: HttpRequest) -> HttpResponse:
    messages.error(request, _("The file is no longer here. Choose it again."))
    return redirect("languages_exchange")
