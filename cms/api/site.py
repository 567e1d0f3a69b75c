"""The mount itself: the front page of each language."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.addresses import base
from cms.api.answers import answer
from cms.api.components import components
from cms.api.finding import stored_pages
from cms.api.parameters import read_parameters, words
from cms.api.projection import site_summary
from cms.api.resource import Resource
from cms.api.summaries import summary_of


class SiteResource(Resource):
    def get(self, request: Request) -> HttpResponse:
        read_parameters(request, {"expand": words})
        items = [summary_of(home) for home in stored_pages().filter(depth=1)]
        return answer(
            request,
            {
                **site_summary(),
                "is_folderish": True,
                "parent": {},
                "items": items,
                "items_total": len(items),
                "@components": components(base()),
            },
        )
