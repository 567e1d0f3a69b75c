"""``@search`` on any path: that page and what stands below it."""

from __future__ import annotations

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.delivery.bases import asked_base, rebased
from cms.api.finding import found
from cms.api.paths import clean_path
from cms.api.resource import Resource
from cms.api.search.parameters import asked
from cms.api.search.showing import Answer, answer_to, service_address
from cms.api.search.visible import rows_for

NAME = "@search"


class SearchResource(Resource):
    def get(self, request: Request, path: str = "") -> HttpResponse:
        location = clean_path(path)
        visible, is_public = rows_for(request)
        pairs = tuple((name, value) for name, values in request.GET.lists() for value in values)
        made = answer_to(asked(request, location), visible, service_address(location, NAME), pairs)
        if made.is_empty and location:
            place = found(location).path
            if place != location:
                made = answer_to(asked(request, place), visible, service_address(place, NAME), pairs)
        return sent(request, made, is_public)


def sent(request: Request, made: Answer, is_public: bool) -> HttpResponse:
    response = answer(request, made.value)
    if made.links:
        response["Link"] = rebased(made.links.encode(), asked_base(request._request)).decode()
    if not is_public:
        response["Cache-Control"] = "private, no-store"
    return response
