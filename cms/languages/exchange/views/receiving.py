"""The screens where a file comes back: look at it, decide, see what came of it."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cms.languages.exchange.jobs import job_of, preview_kept_with, start_look, start_taking_over
from cms.languages.exchange.rights import has_a_part
from cms.languages.exchange.taking_over import choose
from cms.languages.exchange.uploads import Gone, NotNow, drop, keep, kept, others_at_work
from cms.languages.exchange.views.forms import ReceivingForm
from cms.languages.exchange.views.presentation import outcome_view
from cms.languages.exchange.views.sending import exchange_screen
from cms.languages.models import TranslationUpload


@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Store the file; the queue looks at it."""
    if not has_a_part(request.user):
        raise PermissionDenied
    form = ReceivingForm(request.POST, request.FILES)
    if not form.is_valid():
        return exchange_screen(request, receiving=form)
    chosen = form.cleaned_data
    upload = keep(
        chosen["file"].read(),
        chosen["file"].name,
        request.user,
        branch=chosen["branch"],
        written_by=chosen["written_by"],
    )
    return redirect("job_progress", start_look(upload).pk)


@require_safe
def preview(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """What would change; once it is taken over, what came of it; meanwhile, how far it is."""
    upload = _kept(request, upload_id)
    if upload is None:
        return _gone(request)
    if upload.outcome is not None:
        context = {"upload": upload, "outcome": outcome_view(upload.outcome)}
        return render(request, "languages/exchange/outcome.html", context)
    found = preview_kept_with(upload)
    job = job_of(upload)
    if job and (found is None or upload.taken_over_at):
        return redirect("job_progress", job.pk)
    context = {"upload": upload, "preview": found, "others": others_at_work(upload)}
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
        choose(upload, request.POST.getlist("part"), request.POST.getlist("row"))
    except Gone:
        messages.warning(request, _("This file was taken over already."))
        return redirect("languages_exchange_preview", upload.pk)
    except NotNow as reason:
        messages.error(request, str(reason))
        return redirect("languages_exchange_preview", upload.pk)
    return redirect("job_progress", start_taking_over(upload).pk)


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
