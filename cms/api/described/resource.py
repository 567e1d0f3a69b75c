"""``@openapi``: the description, for programs; ``@docs``: for people."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language, override
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.delivery.headers import CACHE_CONTROL
from cms.api.described.document import ABOUT, description
from cms.api.described.page import chapters, components, prose, refusals
from cms.api.described.version import VERSION
from cms.api.parameters import one_of, read_parameters
from cms.api.resource import Resource

_LANGUAGES = dict(settings.LANGUAGES)


class DescriptionResource(Resource):
    def get(self, request: Request) -> HttpResponse:
        read_parameters(request, {})
        return answer(request, description())


class DocumentationResource(Resource):
    """In the language that is chosen, else in the browser's; what is described is written in English."""

    def get(self, request: Request) -> HttpResponse:
        given = read_parameters(request, {"language": one_of(tuple(_LANGUAGES))})
        language = given.get("language", get_language() or settings.LANGUAGE_CODE)
        with override(language):
            response = render(request._request, "api/description.html", _shown(language))
        response["Content-Language"] = language
        response["Cache-Control"] = CACHE_CONTROL
        patch_vary_headers(response, ["Accept-Language"])
        return response


def _shown(language: str) -> dict[str, object]:
    return {
        "language": language,
        "languages": _LANGUAGES.items(),
        "about": [prose(part) for part in ABOUT.split("\n\n")],
        "version": VERSION,
        "chapters": chapters(),
        "components": components(),
        "refusals": refusals(),
    }
