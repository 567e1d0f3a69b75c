"""In the editor: our submission stands at the address of the library's own, which breaks the page tree."""

from django.urls import URLPattern, path
from wagtail import hooks

from cms.languages import history  # noqa: F401
from cms.languages.exchange import hooks as exchange_hooks  # noqa: F401
from cms.languages.review import hooks as review_hooks  # noqa: F401
from cms.languages.roles import hooks as roles_hooks  # noqa: F401
from cms.languages.screen import editor  # noqa: F401
from cms.languages.views import SubmitPageView


@hooks.register("register_admin_urls", order=-1)
def submit_page_by_page() -> list[URLPattern]:
    """Found before the library's view of the same address, so its buttons lead here."""
    return [
        path(
            "localize/submit/page/<int:page_id>/",
            SubmitPageView.as_view(),
            name="submit_page_for_translation",
        )
    ]
