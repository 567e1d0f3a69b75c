"""The editor speaks the language that a person has chosen, whatever their browser asks for."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import override


class LanguageOfThePersonMiddleware:
    """Wagtail does it for its views alone: a refusal is said outside of them."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        profile = getattr(request.user, "wagtail_userprofile", None) if _is_editor(request) else None
        if profile is None:
            return self.get_response(request)
        with override(profile.get_preferred_language()):
            return self.get_response(request)


def _is_editor(request: HttpRequest) -> bool:
    return request.path.startswith(reverse("wagtailadmin_home"))
