"""Readers whose browser asks for a language close to one of ours get ours."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from cms.languages.fallbacks import chain


class NordicLanguageMiddleware:
    """Stands before LocaleMiddleware and rewrites Accept-Language as ``LANGUAGE_FALLBACKS`` says.

    A language that is one of ours is left alone.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        accepted = request.META.get("HTTP_ACCEPT_LANGUAGE")
        if accepted:
            request.META["HTTP_ACCEPT_LANGUAGE"] = in_our_languages(accepted)
        return self.get_response(request)


def in_our_languages(accepted: str) -> str:
    return ",".join(_in_our_language(part) for part in accepted.split(","))


def _in_our_language(part: str) -> str:
    """One entry of the header, such as ``nn-NO;q=0.9``."""
    tag, separator, quality = part.strip().partition(";")
    primary = tag.split("-")[0].lower()
    close = () if primary in dict(settings.LANGUAGES) else chain(primary)
    return close[0] + separator + quality if close else part.strip()
