"""Where submitting stands in the editor: at the library's own addresses, so that its buttons lead here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from cms.languages.jobs.rights import SUBMIT
from cms.languages.submission.addresses import branch_address
from cms.languages.submission.new_pages import languages_without_new_pages
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


@hooks.register("register_page_header_buttons")
def new_pages_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """The library's own button is gone once a page is translated, whatever is written below it later."""
    if page.is_root() or not user.has_perm(SUBMIT):
        return
    locales = languages_without_new_pages(page)
    if locales:
        yield Button(
            _("Translate new pages below"),
            branch_address(page, locales),
            icon_name="wagtail-localize-language",
            priority=60,
        )
