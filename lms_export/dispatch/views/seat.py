"""A live package asks for its course: one small POST, answered with one word."""

from __future__ import annotations

import json
import re

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from cms.core.networks import nameless_network_of
from lms_export.dispatch.admission import admit
from lms_export.dispatch.standing import Answer
from lms_export.html.package_files import INDEX

VERSION = 1
MOST_BYTES = 200
_NUMBER = re.compile(r"(?:[A-Za-z0-9_-]{22})?")


@csrf_exempt
@never_cache
@require_POST
def seat(request: HttpRequest, key: str) -> HttpResponse:
    """No cookie is read or set. The address of the course is told to whoever has a seat."""
    number = _number(request)
    if number is None:
        return _said(Answer.UNKNOWN, status=400)
    origin = request.headers.get("Origin", "")
    answer, folder = admit(key, origin, number, nameless_network_of(request))
    address = reverse("live_course", args=[key, folder, INDEX]) if folder and number else ""
    return _said(answer, address)


def _number(request: HttpRequest) -> str | None:
    """Empty where none was given; nothing where the question is not one of ours."""
    try:
        asked = json.loads(request.body if len(request.body) <= MOST_BYTES else b"")
    except ValueError:
        return None
    if not isinstance(asked, dict) or asked.get("version") != VERSION:
        return None
    number = asked.get("number")
    return number if isinstance(number, str) and _NUMBER.fullmatch(number) else None


def _said(answer: Answer, address: str = "", status: int = 200) -> HttpResponse:
    said = {"answer": answer.value} | ({"address": address} if address else {})
    return JsonResponse(said, status=status, headers={"Access-Control-Allow-Origin": "*"})
