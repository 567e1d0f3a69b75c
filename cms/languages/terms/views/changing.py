"""The screen where a term is changed everywhere: look, tick, write. The queue looks and writes."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from cms.languages.addresses import number_in
from cms.languages.models import TranslationJob
from cms.languages.terms.changing.jobs import Kind, finished, start_change, start_look
from cms.languages.terms.rights import language_of, works_with_terms
from cms.languages.terms.views.forms import ChangeForm


@require_http_methods(["GET", "HEAD", "POST"])
def change_term(request: HttpRequest) -> HttpResponse:
    """POST looks where it stands; GET shows what was found, or the form with the words of a link."""
    if not works_with_terms(request.user):
        raise PermissionDenied
    if request.method == "POST":
        form = ChangeForm(request.POST)
        if form.is_valid():
            return redirect("job_progress", start_look(form.cleaned_data, request.user).pk)
        return _page(request, form)
    job = finished(number_in(request.GET.get("job", "")), request.user)
    if job is None:
        own = {"language": language_of(request.user)}
        return _page(request, ChangeForm(initial=own | request.GET.dict()))
    return _page(request, ChangeForm(initial=job.order), **_found(job))


@require_POST
def write_change(request: HttpRequest) -> HttpResponse:
    if not works_with_terms(request.user):
        raise PermissionDenied
    form = ChangeForm(request.POST)
    if not form.is_valid():
        return _page(request, form)
    job = start_change(form.cleaned_data, request.user, request.POST.getlist("paragraph"))
    return redirect("job_progress", job.pk)


def _page(request: HttpRequest, form: ChangeForm, **more: Any) -> HttpResponse:
    return render(request, "languages/terms/change.html", {"form": form, **more})


def _found(job: TranslationJob) -> dict[str, Any]:
    outcome = job.outcome or {}
    if job.kind == Kind.TERM:
        return {"sentences": list(_sentences(outcome))}
    return {"chosen": job.order, "language": job.order["language"], **outcome}


def _sentences(changed: dict[str, Any]) -> Any:
    number = changed["paragraphs"]
    if number:
        sentence = ngettext(
            "%(number)s paragraph was changed. Nothing is published yet: %(titles)s.",
            "%(number)s paragraphs were changed. Nothing is published yet: %(titles)s.",
            number,
        )
        yield sentence % {"number": number, "titles": ", ".join(dict.fromkeys(changed["instances"]))}
    else:
        yield _("Nothing was changed.")
    for title, reason in changed["left_out"]:
        yield f"{title}: {reason}" if title else reason
