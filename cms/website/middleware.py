"""Readers whose browser asks for a language close to Norwegian get Norwegian."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

NORWEGIAN = "nb"
CLOSE_TO_NORWEGIAN = ("no", "nn", "da")


class NordicLanguageMiddleware:
    """Stands before LocaleMiddleware and rewrites Accept-Language: ``no``, ``nn`` and ``da`` mean ``nb``.

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
    if primary in CLOSE_TO_NORWEGIAN and primary not in dict(settings.LANGUAGES):
        return NORWEGIAN + separator + quality
    return part.strip()
