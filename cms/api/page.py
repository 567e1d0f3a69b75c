"""A published page by its public path."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.delivery.bases import asked_base, rebased
from cms.api.delivery.headers import cache_tag
from cms.api.delivery.stored_answer import stored_answer
from cms.api.finding import found
from cms.api.resource import Resource
from cms.api.wishes import wished


class PageResource(Resource):
    def get(self, request: Request, path: str) -> HttpResponse:
        row = found(path, with_document=bool(request.GET))
        as_stored = stored_answer(request._request, row.path) if not request.GET else None
        if as_stored is not None:
            return as_stored
        value, links = wished(row, request)
        response = answer(request, value, row.language, cache_tag(row.uid, row.type, row.language))
        if links:
            response["Link"] = rebased(links.encode(), asked_base(request._request)).decode()
        return response
