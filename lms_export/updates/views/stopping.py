"""The link in each mail: it stops the mails to that mailbox, without anybody signing in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from lms_export.updates.stopping import subscription_of
from lms_export.updates.subscribing import mailbox_of, stop

NOT_FOUND = 404


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop_updates(request: HttpRequest, token: str) -> HttpResponse:
    """Opening the link changes nothing: mail servers open links to look at them. The button does, and so
    does the press that a mail program offers (RFC 8058), which posts here.
    """
    subscription = subscription_of(token)
    if subscription is None:
        return render(request, "updates/stop.html", {"state": "unknown"}, status=NOT_FOUND)
    if request.method == "POST":
        stop(subscription)
    state = "stopped" if request.method == "POST" or not subscription.is_active else "asked"
    context = {"state": state, "of": subscription.academy.name, "mailbox": mailbox_of(subscription)}
    response = render(request, "updates/stop.html", context)
    response["Referrer-Policy"] = "no-referrer"
    return response
