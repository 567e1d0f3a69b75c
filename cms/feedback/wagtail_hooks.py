"""Where feedback stands in the editor: its own entry in the menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.feedback import home_panel, views  # noqa: F401
from cms.feedback.owners import may_see_any


@hooks.register("register_admin_urls")
def feedback_addresses() -> list[URLPattern]:
    return [
        path("feedback/", views.InboxView.as_view(), name="feedback"),
        path("feedback/table/", views.TableView.as_view(), name="feedback_table"),
        path("feedback/handled/", views.HandledView.as_view(), name="feedback_handled"),
    ]


class FeedbackMenuItem(MenuItem):
    """For those who answer for pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see_any(request.user)


@hooks.register("register_admin_menu_item")
def feedback_menu_item() -> MenuItem:
    return FeedbackMenuItem(
        _("Feedback"), reverse_lazy("feedback"), name="feedback", icon_name="comment", order=230
    )
