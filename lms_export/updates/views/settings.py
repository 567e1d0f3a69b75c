"""Which ways an academy hears of editions, chosen by its members; what was sent last, and what failed."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from cms.api.webhooks.forms import AddressForm
from lms_export.academies.models import Academy
from lms_export.updates import feed_keys
from lms_export.updates.showing import settings_shown
from lms_export.updates.subscribing import subscribe, unsubscribe
from lms_export.updates.webhook import close_webhook, open_webhook

UNPROCESSABLE = 422


class MemberRequest(HttpRequest):
    academy: Academy


@require_safe
def updates_page(request: MemberRequest) -> HttpResponse:
    return _page(request)


@require_POST
def mail_view(request: MemberRequest) -> HttpResponse:
    """Both boxes are sent together: a box without a tick stops."""
    for name, user in (("mailbox", None), ("own", request.user)):
        change = subscribe if request.POST.get(name) else unsubscribe
        change(request.academy, user)
    return redirect("partner_updates")


@require_POST
def new_feed_view(request: MemberRequest) -> HttpResponse:
    feed_keys.renew_feed(request.academy)
    return redirect("partner_updates")


@require_POST
def close_feed_view(request: MemberRequest) -> HttpResponse:
    feed_keys.close_feed(request.academy)
    return redirect("partner_updates")


@require_POST
def open_webhook_view(request: MemberRequest) -> HttpResponse:
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _page(request, form=form, status=UNPROCESSABLE)
    _receiver, secret = open_webhook(request.academy, form.cleaned_data["url"])
    response = _page(request, secret=secret)
    response["Cache-Control"] = "no-store"
    return response


@require_POST
def close_webhook_view(request: MemberRequest) -> HttpResponse:
    close_webhook(request.academy)
    return redirect("partner_updates")


def _page(request: MemberRequest, status: int = 200, **more: Any) -> HttpResponse:
    view = settings_shown(request.academy, request.user)
    context = {"view": view, "form": AddressForm(), "secret": "", **more}
    return render(request, "updates/settings.html", context, status=status)
