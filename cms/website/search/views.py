"""The search page. GET only, no script, no cookie."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import get_language_from_path
from django.views.decorators.http import require_safe

from cms.website.search.addresses import search_address, word_for
from cms.website.search.asking import asked
from cms.website.search.showing import search_context


@require_safe
def search(request: HttpRequest, word: str) -> HttpResponse:
    """Under the neighbour's word for it, on to the reader's own."""
    language = get_language_from_path(request.path_info) or ""
    if word != word_for(language):
        query = request.META.get("QUERY_STRING", "")
        return HttpResponseRedirect(search_address(language) + (f"?{query}" if query else ""))
    question = asked(request)
    context = search_context(question, language, request)
    status = 400 if question.is_too_long else 200
    response = render(request, "website/search.html", context, status=status)
    if context["view"].people:
        add_never_cache_headers(response)
    return response
