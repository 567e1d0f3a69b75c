"""``@openapi``: the description, for programs."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.described.document import description
from cms.api.parameters import read_parameters
from cms.api.resource import Resource


class DescriptionResource(Resource):
    def get(self, request: Request) -> HttpResponse:
        read_parameters(request, {})
        return answer(request, description())
