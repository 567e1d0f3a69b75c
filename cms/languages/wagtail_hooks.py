"""In the editor: ours stands at addresses of the library, which breaks the tree or publishes too much."""

from django.urls import URLPattern, path
from wagtail import hooks

from cms.languages import history  # noqa: F401
from cms.languages.exchange import hooks as exchange_hooks  # noqa: F401
from cms.languages.library_views import translations_follow
from cms.languages.notices import preferences  # noqa: F401
from cms.languages.parity import hooks as parity_hooks  # noqa: F401
from cms.languages.review import hooks as review_hooks  # noqa: F401
from cms.languages.roles import hooks as roles_hooks  # noqa: F401
from cms.languages.screen import editor  # noqa: F401
from cms.languages.terms import hooks as terms_hooks  # noqa: F401
from cms.languages.views import SubmitPageView


@hooks.register("register_admin_urls", order=-1)
def submit_page_by_page() -> list[URLPattern]:
    """Found before the library's view of the same address, so its buttons lead here."""
    return [
        path(
            "localize/submit/page/<int:page_id>/",
            SubmitPageView.as_view(),
            name="submit_page_for_translation",
        ),
        path(
            "localize/update/<int:translation_source_id>/",
            translations_follow,
            name="translations_follow",
        ),
    ]
