"""One mapper from exceptions to problem details (RFC 9457)."""

import logging
from http import HTTPStatus
from typing import Any

import msgspec
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from rest_framework import exceptions

from cms.api.answers import shared_with_everyone

logger = logging.getLogger(__name__)


def problem(error: Exception, context: dict[str, Any]) -> HttpResponse:
    """The answer to ``error``. What nobody foresaw is logged, and tells the client nothing of our insides."""
    request = context["request"]
    status, detail = _status_and_detail(error)
    if status == HTTPStatus.INTERNAL_SERVER_ERROR:
        logger.error("%s %s failed", request.method, request.path, exc_info=error)
    body = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "instance": request.path,
    }
    response = HttpResponse(
        msgspec.json.encode(body), status=status.value, content_type="application/problem+json"
    )
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        response["Allow"] = "GET, HEAD, OPTIONS"
    response["Cache-Control"] = "no-store" if status.value >= 500 else "public, max-age=10"
    return shared_with_everyone(response)


def _status_and_detail(error: Exception) -> tuple[HTTPStatus, str]:
    if isinstance(error, Http404):
        return HTTPStatus.NOT_FOUND, str(error)
    if isinstance(error, PermissionDenied):
        return HTTPStatus.FORBIDDEN, _("You may not read this.")
    if isinstance(error, exceptions.MethodNotAllowed):
        return HTTPStatus.METHOD_NOT_ALLOWED, _("This address can only be read: use GET or HEAD.")
    if isinstance(error, exceptions.APIException):
        return HTTPStatus(error.status_code), str(error.detail)
    return HTTPStatus.INTERNAL_SERVER_ERROR, _("The server failed. The error is in its log.")
