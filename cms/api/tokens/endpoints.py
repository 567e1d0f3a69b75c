"""``@login``, ``@login-renew`` and ``@logout``, as plone.restapi's clients call them."""

from __future__ import annotations

from typing import Any

import msgspec
from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.bodies import json_object
from cms.api.resource import Resource
from cms.api.tokens.caller import caller_of
from cms.api.tokens.entering import enter
from cms.api.tokens.logins import Login, end, renew
from cms.api.tokens.refusals import LoginEnded

MOST_BYTES = 10_000


class EntranceResource(Resource):
    http_method_names = ["post"]

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        response["Cache-Control"] = "private, no-store"
        return response


class LoginResource(EntranceResource):
    def post(self, request: Request) -> HttpResponse:
        return _token(enter(request._request, json_object(request._request, MOST_BYTES)))


class RenewalResource(EntranceResource):
    def post(self, request: Request) -> HttpResponse:
        login = _login(request)
        token = renew(login)
        if token is None:
            raise LoginEnded
        return _token(token)


class LogoutResource(EntranceResource):
    def post(self, request: Request) -> HttpResponse:
        end(_login(request))
        return HttpResponse(status=204)


def _login(request: Request) -> Login:
    caller = caller_of(request._request)
    if caller is None or caller.login is None:
        raise LoginEnded
    return caller.login


def _token(token: str) -> HttpResponse:
    return HttpResponse(msgspec.json.encode({"token": token}), content_type="application/json")
