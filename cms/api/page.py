"""A published page by its public path."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.delivery.bases import asked_base, rebased_text
from cms.api.delivery.headers import cache_tag
from cms.api.delivery.middleware import ANSWERS
from cms.api.finding import found
from cms.api.resource import Resource
from cms.api.wishes import wished


class PageResource(Resource):
    def get(self, request: Request, path: str) -> HttpResponse:
        row = found(path, with_document=bool(request.GET))
        answered = ANSWERS.get(request._request.META.get("QUERY_STRING", ""))
        as_stored = answered(request._request, row.path) if answered else None
        if as_stored is not None:
            as_stored.is_in_own_language = True  # type: ignore[attr-defined]
            return as_stored
        value, links = wished(row, request)
        response = answer(request, value, row.language, cache_tag(row.uid, row.type, row.language))
        if links:
            response["Link"] = rebased_text(links, asked_base(request._request))
        return response
