"""``@querystring`` tells by what can be searched, ``@querystring-search`` does it, by GET and by POST."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import msgspec
from django.http import HttpResponse, QueryDict
from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.batches import MOST, USUAL
from cms.api.bodies import json_object
from cms.api.parameters import BadParameters, Malformed, Reader, number, read_given, read_parameters
from cms.api.paths import clean_path
from cms.api.resource import Resource
from cms.api.search.criteria import looked_for
from cms.api.search.operations import configuration
from cms.api.search.parameters import SHOWING, refuse_shapes, shown
from cms.api.search.resource import sent
from cms.api.search.showing import answer_to, service_address
from cms.api.search.visible import sight_of

NAME = "@querystring-search"
MOST_BYTES = 100_000
Pairs = tuple[tuple[str, str], ...]
_WISHES: dict[str, Reader] = {"limit": number(1, MOST), **SHOWING}


class QuerystringResource(Resource):
    def get(self, request: Request, path: str = "") -> HttpResponse:
        read_parameters(request, {})
        address = service_address(clean_path(path), "@querystring")
        return answer(request, {"@id": address, **configuration()}, in_own_language=False)


class CriteriaResource(Resource):
    http_method_names = ["get", "head", "options", "post"]

    def get(self, request: Request, path: str = "") -> HttpResponse:
        given = read_parameters(request, {"query": _criteria, **_WISHES})
        pairs = tuple((name, value) for name, values in request.GET.lists() for value in values)
        return _answered(request, path, given.pop("query", None), given, pairs)

    def post(self, request: Request, path: str = "") -> HttpResponse:
        body = _body(request)
        criteria = body.pop("query", None)
        pairs = _pairs(body)
        return _answered(request, path, criteria, _wishes(pairs), pairs)

    def options(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().options(request, *args, **kwargs)
        response["Allow"] = response["Access-Control-Allow-Methods"] = "GET, HEAD, OPTIONS, POST"
        response["Access-Control-Allow-Headers"] = "Accept, Content-Type, If-None-Match"
        return response


def _answered(
    request: Request, path: str, criteria: Any, wishes: dict[str, Any], pairs: Pairs
) -> HttpResponse:
    location = clean_path(path)
    wanted = {"below": location, **looked_for(criteria)}
    problems = refuse_shapes({**wishes, "SearchableText": wanted.get("text", "")})
    if problems:
        raise BadParameters(problems)
    if "limit" in wishes:
        wishes["b_size"] = min(wishes["limit"], wishes.get("b_size", USUAL))
    asked = shown(wishes, **wanted)
    made = answer_to(asked, sight_of(request), service_address(location, NAME), _followed(criteria, pairs))
    return sent(request, made)


def _followed(criteria: Any, pairs: Pairs) -> Pairs:
    """The other pages of the list are read by GET, whichever way this one was."""
    query = msgspec.json.encode({"query": criteria}).decode()
    return (("query", query), *(pair for pair in pairs if pair[0] not in ("query", "limit")))


def _criteria(values: list[str]) -> Any:
    """JSON: the list, or an object that has it. Plone's client encodes it once more than usual."""
    text = values[-1]
    try:
        value = msgspec.json.decode(unquote(text) if text.startswith("%") else text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise Malformed(_("This is no JSON.")) from None
    return value.get("query") if isinstance(value, dict) else value


def _body(request: Request) -> dict[str, Any]:
    return json_object(request._request, MOST_BYTES)


def _pairs(body: dict[str, Any]) -> Pairs:
    """The wishes of a body as they would stand in an address. What is empty was not wished."""
    return tuple(
        (f"{name}:list" if isinstance(value, list) else name, _word(each))
        for name, value in body.items()
        for each in (value if isinstance(value, list) else [value])
        if each not in ("", None)
    )


def _word(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _wishes(pairs: Pairs) -> dict[str, Any]:
    given = QueryDict(mutable=True)
    for name, value in pairs:
        given.appendlist(name, value)
    return read_given(given, _WISHES)
