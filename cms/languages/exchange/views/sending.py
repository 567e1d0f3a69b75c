"""The screen where words are sent out, and its files."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.languages.addresses import number_in
from cms.languages.exchange.orders import NothingToSend, SendingOrder, files_of, made, order_file
from cms.languages.exchange.rights import has_a_part, language_translated_into
from cms.languages.exchange.sending import SentFile
from cms.languages.exchange.views.forms import ReceivingForm, SendingForm
from cms.languages.models import TranslationFile


def exchange_screen(
    request: HttpRequest,
    sending: SendingForm | None = None,
    receiving: ReceivingForm | None = None,
    **more: Any,
) -> HttpResponse:
    page = Page.objects.filter(pk=number_in(request.GET.get("page", ""))).first()
    context = {
        "sending": sending or SendingForm(initial={"page": page, "language": _into(request.user, page)}),
        "files": files_of(request.user),
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
    """One page at once; what takes longer is made in the queue, and found on the screen when it is ready."""
    if not has_a_part(request.user):
        raise PermissionDenied
    form = SendingForm(request.GET)
    if not form.is_valid():
        return exchange_screen(request, sending=form)
    order = SendingOrder.of(form.cleaned_data)
    if not order.is_quick:
        return redirect("job_progress", order_file(order, request.user).pk)
    try:
        return _attached(made(order, request.user))
    except NothingToSend as reason:
        form.add_error(None, str(reason))
        return exchange_screen(request, sending=form)


@require_safe
def sent_file(request: HttpRequest, file_id: int) -> HttpResponse:
    """What the queue has made, for the person who asked for it."""
    if not has_a_part(request.user):
        raise PermissionDenied
    file = TranslationFile.objects.filter(pk=file_id, job__person_id=request.user.pk).first()
    if file is None:
        messages.error(request, _("The file is no longer here. Make it again."))
        return redirect("languages_exchange")
    return _attached(file)


def _attached(file: SentFile | TranslationFile) -> HttpResponse:
    response = HttpResponse(bytes(file.content), content_type=file.content_type)
    response["Content-Disposition"] = f'attachment; filename="{file.name}"'
    return response


def _into(user: Any, page: Page | None) -> str:
    """The person's own language; where it is the page's, or they have none, the neighbour's."""
    own = language_translated_into(user)
    return own if own and not (page and page.locale.language_code == own) else _neighbour(page)


def _neighbour(page: Page | None) -> str:
    """Of the page's language, or of the reader's own."""
    own = page.locale.language_code if page else get_language()
    return "nb" if own == "sv" else "sv"
