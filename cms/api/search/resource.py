"""``@search`` on any path: that page and what stands below it."""

from __future__ import annotations

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.delivery.bases import asked_base, rebased_text
from cms.api.finding import found
from cms.api.paths import clean_path
from cms.api.resource import Resource
from cms.api.search.parameters import asked
from cms.api.search.showing import Answer, answer_to, service_address
from cms.api.search.visible import Sight, sight_of

NAME = "@search"


class SearchResource(Resource):
    def get(self, request: Request, path: str = "") -> HttpResponse:
        location = clean_path(path)
        sight = sight_of(request)
        pairs = tuple((name, value) for name, values in request.GET.lists() for value in values)
        made = answer_to(asked(request, location), sight, service_address(location, NAME), pairs)
        if made.is_empty and location and not is_draft_at(location, sight):
            place = found(location).path
            if place != location:
                made = answer_to(asked(request, place), sight, service_address(place, NAME), pairs)
        return sent(request, made)


def is_draft_at(path: str, sight: Sight) -> bool:
    return not sight.is_public and sight.rows.filter(path=path).exists()


def sent(request: Request, made: Answer) -> HttpResponse:
    response = answer(request, made.value)
    if made.links:
        response["Link"] = rebased_text(made.links, asked_base(request._request))
    if made.tells_of_people:
        response["Cache-Control"] = "private, no-store"
    return response
