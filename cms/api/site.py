"""The mount itself: the front page of each language."""

from django.http import HttpResponse
from rest_framework.request import Request

from cms.api.addresses import base
from cms.api.answers import answer
from cms.api.components import components
from cms.api.expansion import expanded
from cms.api.parameters import read_parameters, words
from cms.api.projection import site_summary
from cms.api.resource import Resource
from cms.api.services import EXPANSION_PARAMETERS
from cms.api.summaries import summarised, summary_of
from cms.api.wishes import refuse_unknown


class SiteResource(Resource):
    def get(self, request: Request) -> HttpResponse:
        given = read_parameters(request, {"expand": words, **EXPANSION_PARAMETERS})
        names = given.get("expand", [])
        refuse_unknown(names, [], {})
        items = [summary_of(home) for home in summarised().filter(depth=1)]
        return answer(
            request,
            {
                **site_summary(),
                "is_folderish": True,
                "parent": {},
                "items": items,
                "items_total": len(items),
                "@components": {**components(base()), **expanded(None, request, names)},
            },
        )
