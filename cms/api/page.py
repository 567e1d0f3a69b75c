"""A published page by its public path."""

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import override
from rest_framework.request import Request

from cms.api.answers import answer
from cms.api.projection import projection
from cms.api.readable import page_at
from cms.api.resource import Resource


class PageResource(Resource):
    def get(self, request: Request, path: str) -> HttpResponse:
        page = page_at(request._request, path)
        if page is None:
            raise Http404(_("No published page stands at “/%(path)s”.") % {"path": path.strip("/")})
        language = page.locale.language_code
        with override(language):
            return answer(request, projection(page, request._request), language)
