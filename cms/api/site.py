"""The mount itself: the front page of each language."""

from django.http import HttpResponse
from django.utils.translation import override
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.projection import summary
from cms.api.readable import language_homes
from cms.api.resource import Resource


class SiteResource(Resource):
    def get(self, request: Request) -> HttpResponse:
        homes = language_homes(request._request)
        with override(None):
            items = [summary(home, request._request) for home in homes]
        return answer(
            request,
            {
                "@id": request._request.build_absolute_uri("/").rstrip("/"),
                "@type": "Site",
                "title": "Synergos",
                "items": items,
                "items_total": len(items),
            },
        )
