"""The term base in the editor: its addresses, and its place in the menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.languages.terms.rights import works_with_terms
from cms.languages.terms.views import candidates, changing, files


@hooks.register("register_admin_urls")
def term_urls() -> list[URLPattern]:
    return [
        path("terms/candidates/", candidates.candidates, name="languages_term_candidates"),
        path("terms/candidates/search/", candidates.search, name="languages_term_candidates_search"),
        path("terms/candidates/<int:candidate_id>/", candidates.decide, name="languages_term_candidate"),
        path("terms/change/", changing.change_term, name="languages_term_change"),
        path("terms/change/write/", changing.write_change, name="languages_term_change_write"),
        path("terms/files/", files.files, name="languages_term_files"),
        path("terms/files/receive/", files.receive, name="languages_term_receive"),
        path("terms/files/<uuid:upload_id>/", files.preview, name="languages_term_preview"),
        path("terms/files/<uuid:upload_id>/take-over/", files.take_over, name="languages_term_take_over"),
        path("terms/files/terms.<str:format_name>", files.download, name="languages_term_download"),
    ]


class TermBaseMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return works_with_terms(request.user)


@hooks.register("register_admin_menu_item")
def term_base_menu_item() -> MenuItem:
    return TermBaseMenuItem(
        _("Term base"),
        reverse("languages_term_candidates"),
        name="term-base",
        icon_name="list-ul",
        order=345,
    )
