"""What all links for people without an account have in common: no cache keeps them, nobody guesses one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cms.core.networks import network_of
from cms.core.throttling import is_too_often

_READS_PER_MINUTE = 60
_GUESSES_PER_HOUR = 30


def reads_too_often(request: HttpRequest) -> bool:
    return is_too_often("guest-reads", network_of(request), most=_READS_PER_MINUTE, seconds=60)


def guesses_too_often(request: HttpRequest) -> bool:
    """Counts a link that is not open."""
    return is_too_often("guesses-of-links", network_of(request), most=_GUESSES_PER_HOUR, seconds=3600)


def wait(request: HttpRequest) -> HttpResponse:
    return render(request, "languages/guest/wait.html", status=429)


def closed(request: HttpRequest) -> HttpResponse:
    """Alike for what never was, has ended or was withdrawn."""
    if guesses_too_often(request):
        return wait(request)
    # Not 404, which Django's LocaleMiddleware answers with a redirect that carries the token.
    return render(request, "languages/guest/closed.html", status=410)


def kept_private(response: HttpResponse) -> HttpResponse:
    """For no search engine, no cache, and no site that a link might lead to."""
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store, private"
    return response
