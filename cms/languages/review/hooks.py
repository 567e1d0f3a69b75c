"""Where the review stands in Wagtail's editor."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.models import Page

from cms.languages.addresses import review_address
from cms.languages.originals import original_of
from cms.languages.review.views import ReviewView
from cms.languages.roles import may_translate


@hooks.register("register_admin_urls")
def review_addresses() -> list[URLPattern]:
    return [
        path(
            "languages/review/<uuid:object_key>/<str:language>/",
            ReviewView.as_view(),
            name="review_translation",
        )
    ]


@hooks.register("before_edit_page", order=-2)
def lead_reviewers_to_the_review(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Wagtail lets who decides a step into the editor, where a translation shows no such button."""
    if not page.workflow_in_progress:
        return None
    original = original_of(page)
    if original is None or may_translate(request.user, page, page.locale):
        return None
    return redirect(review_address(original, page.locale))
