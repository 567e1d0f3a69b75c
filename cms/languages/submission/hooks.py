"""Where submitting stands in the editor: at the library's own addresses, so that its buttons lead here."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from cms.languages.submission.views import SubmitPageView, SubmitSnippetView

_SNIPPET = "localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/"


@hooks.register("register_admin_urls", order=-1)
def submission_addresses() -> list[URLPattern]:
    """Found before the library's views of the same addresses, which break the page tree."""
    return [
        path(
            "localize/submit/page/<int:page_id>/",
            SubmitPageView.as_view(),
            name="submit_page_for_translation",
        ),
        path(_SNIPPET, SubmitSnippetView.as_view(), name="submit_snippet_for_translation"),
    ]
