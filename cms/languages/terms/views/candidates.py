"""The list of words that may be terms."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.models import Locale

from cms.glossary.models import TermCandidate
from cms.languages.terms.candidates.deciding import make_a_term, refuse
from cms.languages.terms.rights import may_change_terms, works_with_terms
from cms.languages.terms.tasks import search_candidates_in


@require_safe
def candidates(request: HttpRequest) -> HttpResponse:
    if not works_with_terms(request.user):
        raise PermissionDenied
    locales = [locale for locale in Locale.objects.all() if may_change_terms(request.user, locale)]
    chosen = _chosen(request.GET.get("language", ""), locales)
    waiting = TermCandidate.objects.filter(locale=chosen, decision=TermCandidate.Decision.OPEN)
    context = {"locales": locales, "chosen": chosen, "candidates": list(waiting)}
    return render(request, "languages/terms/candidates.html", context)


@require_POST
def decide(request: HttpRequest, candidate_id: int) -> HttpResponse:
    if not works_with_terms(request.user):
        raise PermissionDenied
    waiting = TermCandidate.objects.filter(decision=TermCandidate.Decision.OPEN).select_related("locale")
    candidate = waiting.filter(pk=candidate_id).first()
    if candidate is None:
        messages.info(request, _("Somebody has decided about these words already."))
        return redirect("languages_term_candidates")
    if not may_change_terms(request.user, candidate.locale):
        raise PermissionDenied
    if "term" in request.POST:
        term = make_a_term(candidate, request.user)
        messages.success(request, _("“%(term)s” is a draft. Write what it means.") % {"term": term.term})
        return redirect("wagtailsnippets_glossary_glossaryterm:edit", term.pk)
    refuse(candidate, request.user)
    return _back(candidate.locale)


@require_POST
def search(request: HttpRequest) -> HttpResponse:
    locale = get_object_or_404(Locale, language_code=request.POST.get("language", ""))
    if not may_change_terms(request.user, locale):
        raise PermissionDenied
    search_candidates_in.enqueue(locale.language_code)
    messages.info(request, _("The content is being searched. Open this page again in a minute."))
    return _back(locale)


def _chosen(code: str, locales: list[Locale]) -> Any:
    by_code = {locale.language_code: locale for locale in locales}
    return by_code.get(code) or next(iter(locales), None)


def _back(locale: Locale) -> HttpResponse:
    address = reverse("languages_term_candidates")
    return redirect(f"{address}?{urlencode({'language': locale.language_code})}")
