"""A published page by its public path."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.delivery.stored_answer import stored_answer
from cms.api.finding import found
from cms.api.resource import Resource


class PageResource(Resource):
    def get(self, request: Request, path: str) -> HttpResponse:
        answer = stored_answer(request._request, found(path).path)
        assert answer is not None
        return answer
