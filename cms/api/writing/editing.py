"""The one endpoint of writing: who, what, where; then the table."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.addresses import stored_path
from cms.api.bodies import MOST_BYTES, json_object
from cms.api.errors import problem
from cms.api.resource import Resource
from cms.api.tokens.caller import caller_of
from cms.api.tokens.refusals import Unauthorized
from cms.api.writing.asked import MOST_BYTES_AT, Asked, address_of
from cms.api.writing.refusals import Refused, conflict, not_allowed
from cms.api.writing.rights import MovedAway
from cms.api.writing.showing import kept_private
from cms.api.writing.table import READS, WRITES
from cms.languages.errors import TranslationError


class EditingResource(Resource):
    """Everything happens in one transaction: where something is refused, nothing was done."""

    http_method_names = ["get", "head", "post", "patch", "delete", "put"]

    def handle_exception(self, exc: Exception) -> HttpResponse:
        if isinstance(exc, MovedAway):
            return _moved(self.request._request, exc)
        if isinstance(exc, TranslationError):
            exc = conflict([exc.summary, *exc.problems])
        if isinstance(exc, PermissionDenied):
            exc = not_allowed()
        response = kept_private(problem(exc, {"request": self.request}))
        if response.status_code == Unauthorized.status_code:
            response["WWW-Authenticate"] = "Bearer"
        if isinstance(exc, Refused) and "current" in exc.members:
            response["ETag"] = exc.members["current"]
        return response

    def get(self, request: Request, **kwargs: Any) -> HttpResponse:
        asked = _asked(request._request)
        return READS[asked.service](asked)

    def post(self, request: Request, **kwargs: Any) -> HttpResponse:
        return _write(request._request)

    patch = delete = put = post


def _write(request: HttpRequest) -> HttpResponse:
    asked = _asked(request)
    asked.who  # noqa: B018 - nobody learns what can be written where, who may write nothing
    answer = WRITES.get((request.method or "", asked.service))
    if answer is None:
        raise Refused(405, _("This cannot be done at this address."))
    with transaction.atomic():
        return answer(asked)


def _asked(request: HttpRequest) -> Asked:
    path, service, which = address_of(request)
    caller = caller_of(request)
    most = MOST_BYTES_AT.get(service, MOST_BYTES)
    body = json_object(request, most) if caller is not None and request.method not in ("GET", "HEAD") else {}
    return Asked(request=request, path=path, service=service, which=which, caller=caller, body=body)


def _moved(request: HttpRequest, moved: MovedAway) -> HttpResponse:
    """308 keeps the method and the body, which 301 does not."""
    _path, service, which = address_of(request)
    mount = request.path_info.split("/")[1]
    tail = "/".join(
        part for part in (stored_path(moved.page), f"@{service}" if service else "", which) if part
    )
    query = request.META.get("QUERY_STRING")
    response = HttpResponse(status=301 if request.method in ("GET", "HEAD") else 308)
    response["Location"] = request.build_absolute_uri(f"/{mount}/{tail}{f'?{query}' if query else ''}")
    return kept_private(response)
