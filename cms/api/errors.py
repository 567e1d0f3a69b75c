"""One mapper from exceptions to problem details (RFC 9457)."""

import logging
from http import HTTPStatus
from math import ceil
from typing import Any

import msgspec
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.encoding import iri_to_uri
from django.utils.translation import gettext as _
from rest_framework import exceptions

from cms.api.delivery.bases import asked_base
from cms.api.delivery.headers import CACHE_CONTROL, shared_with_everyone
from cms.api.finding import Moved
from cms.api.parameters import BadParameters
from cms.core.outages import is_outage

logger = logging.getLogger(__name__)


def problem(error: Exception, context: dict[str, Any]) -> HttpResponse:
    """The answer to ``error``. What nobody foresaw is logged, and tells the client nothing of our insides."""
    request = context["request"]
    if isinstance(error, Moved):
        return moved(request, error)
    status, detail = _status_and_detail(error)
    if status == HTTPStatus.INTERNAL_SERVER_ERROR or is_outage(error):
        logger.error("%s %s failed", request.method, request.path, exc_info=error)
    body = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "instance": request.path,
        **for_plones_clients(status, detail),
        **_parameters(error),
        **getattr(error, "members", {}),
    }
    response = HttpResponse(
        msgspec.json.encode(body), status=status.value, content_type="application/problem+json"
    )
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        response["Allow"] = "GET, HEAD, OPTIONS"
    if wait := getattr(error, "wait", None):
        response["Retry-After"] = str(ceil(wait))
    response["Cache-Control"] = "public, max-age=10" if status == HTTPStatus.NOT_FOUND else "no-store"
    return speaking_to_the_client(shared_with_everyone(response))


def speaking_to_the_client(response: HttpResponse) -> HttpResponse:
    """Sentences are in the language of whoever asks; documents are in their own."""
    patch_vary_headers(response, ("Accept-Language",))
    return response


def _parameters(error: Exception) -> dict[str, Any]:
    if not isinstance(error, BadParameters):
        return {}
    return {"parameters": [{"name": name, "detail": said} for name, said in error.problems.items()]}


def for_plones_clients(status: HTTPStatus, detail: str) -> dict[str, Any]:
    """Where those look: in ``error``, else at the top."""
    said = {"type": status.phrase.title().replace(" ", ""), "message": detail}
    return {"message": detail, "error": said}


def moved(request: Any, error: Moved) -> HttpResponse:
    """The page has another address now: under the same mount, with the same service and parameters."""
    asked = asked_base(request._request)
    path = "/".join(segment for segment in request.path.split("/") if segment)
    mount, _slash, rest = path.partition("/")
    new = f"/{mount}/{error.row.path}{rest[len(error.path) :]}"
    query = request.META.get("QUERY_STRING")
    body = {"@id": f"{asked}/{error.row.path}", "UID": error.row.uid, "title": error.row.title}
    response = HttpResponse(msgspec.json.encode(body), status=301, content_type="application/json")
    response["Location"] = iri_to_uri(f"{asked}{new}{f'?{query}' if query else ''}")
    response["Cache-Control"] = CACHE_CONTROL
    return shared_with_everyone(response)


def _status_and_detail(error: Exception) -> tuple[HTTPStatus, str]:
    if isinstance(error, Http404):
        return HTTPStatus.NOT_FOUND, str(error)
    if isinstance(error, BadParameters):
        return HTTPStatus.BAD_REQUEST, str(error)
    if isinstance(error, SuspiciousOperation):
        return HTTPStatus.BAD_REQUEST, _("This request is larger or stranger than any that is answered here.")
    if isinstance(error, PermissionDenied):
        return HTTPStatus.FORBIDDEN, _("You may not read this.")
    if isinstance(error, exceptions.MethodNotAllowed):
        return HTTPStatus.METHOD_NOT_ALLOWED, _("This address can only be read: use GET or HEAD.")
    if isinstance(error, exceptions.APIException):
        return HTTPStatus(error.status_code), str(error.detail)
    if is_outage(error):
        return HTTPStatus.SERVICE_UNAVAILABLE, _("The server is away for a moment. Try again in a minute.")
    return HTTPStatus.INTERNAL_SERVER_ERROR, _("The server failed. The error is in its log.")
