"""The screen where words are sent out, and its files."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.languages.exchange.rights import has_a_part
from cms.languages.exchange.scope import sources_of_language, sources_of_page, those_of
from cms.languages.exchange.sending import SentFile, file_of
from cms.languages.exchange.views.forms import BRANCH, LANGUAGE, ReceivingForm, SendingForm


def exchange_screen(
    request: HttpRequest,
    sending: SendingForm | None = None,
    receiving: ReceivingForm | None = None,
    **more: Any,
) -> HttpResponse:
    page = Page.objects.filter(pk=_number(request.GET.get("page", ""))).first()
    context = {
        "sending": sending or SendingForm(initial={"page": page, "language": _neighbour(page)}),
        "receiving": receiving or ReceivingForm(initial={"branch": page}),
        **more,
    }
    return render(request, "languages/exchange/exchange.html", context)


@require_safe
def exchange(request: HttpRequest) -> HttpResponse:
    if not has_a_part(request.user):
        raise PermissionDenied
    return exchange_screen(request)


@require_safe
def send(request: HttpRequest) -> HttpResponse:
    if not has_a_part(request.user):
        raise PermissionDenied
    form = SendingForm(request.GET)
    if not form.is_valid():
        return exchange_screen(request, sending=form)
    sent = _file(request.user, form.cleaned_data)
    if sent is None:
        form.add_error(None, _nothing(form.cleaned_data["language"]))
        return exchange_screen(request, sending=form)
    response = HttpResponse(sent.content, content_type=sent.content_type)
    response["Content-Disposition"] = f'attachment; filename="{sent.name}"'
    return response


def _file(user: Any, chosen: dict[str, Any]) -> SentFile | None:
    locale, page = chosen["language"], chosen["page"]
    if chosen["what"] == LANGUAGE:
        sources, title = sources_of_language(locale), "synergos"
    else:
        sources = sources_of_page(page, locale, with_those_below=chosen["what"] == BRANCH)
        title = page.title
    sources = those_of(user, sources, locale)
    if not sources:
        return None
    return file_of(sources, locale, chosen["format"], title=title, in_parts=chosen["in_parts"])


def _nothing(locale: Any) -> str:
    return _("Nothing here is submitted for translation into %(language)s and yours to translate.") % {
        "language": locale.get_display_name()
    }


def _neighbour(page: Page | None) -> str:
    """Of the page's language, or of the reader's own."""
    own = page.locale.language_code if page else get_language()
    return "nb" if own == "sv" else "sv"


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
