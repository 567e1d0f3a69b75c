"""Services at their own addresses: ``<path>/@name`` and ``<path>/@name/WHICH``."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.resource import Resource
from cms.api.services.answering import service_answer


class ServiceResource(Resource):
    def get(self, request: Request, name: str, path: str = "", which: str = "") -> HttpResponse:
        return service_answer(request, path or "", name, (which or "").strip("/"))
