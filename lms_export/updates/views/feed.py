"""The feed at its secret address."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from lms_export.updates.feed import academy_feed
from lms_export.updates.feed_keys import academy_at


@require_safe
def feed(request: HttpRequest, key: str) -> HttpResponse:
    """Kept by the reader that asks and by nobody on the way; no search engine keeps it."""
    academy = academy_at(key)
    if academy is None:
        raise Http404
    with override(academy.language):
        made = academy_feed(academy, request.build_absolute_uri(request.path_info))
        response = HttpResponse(made.writeString("utf-8"), content_type=made.content_type)
    response["Cache-Control"] = "private, max-age=300"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
