"""Where editions stand in the editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Permission
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.courses.models import Course
from lms_export.editions.holding import APPROVED
from lms_export.editions.rights import may_look
from lms_export.editions.views.comparison import ComparisonView
from lms_export.editions.views.edition import EditionView, WithdrawView
from lms_export.editions.views.listing import CancelView, ListView, PlanView
from lms_export.editions.views.preview import EditionPreview, NextPreview
from lms_export.editions.views.release import ReleaseView


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    actions.register_action(APPROVED, _("Approve for the next edition"), _("Approved for the next edition"))


@hooks.register("register_admin_urls")
def edition_addresses() -> list[URLPattern]:
    return [
        path("editions/<uuid:key>/", ListView.as_view(), name="editions"),
        path("editions/<uuid:key>/plan/", PlanView.as_view(), name="edition_plan"),
        path("editions/<uuid:key>/cancel/", CancelView.as_view(), name="cancel_release"),
        path("editions/<uuid:key>/release/", ReleaseView.as_view(), name="release_edition"),
        path("editions/<int:pk>/", EditionView.as_view(), name="edition"),
        path("editions/<int:pk>/compare/<int:other>/", ComparisonView.as_view(), name="compare_editions"),
        path("editions/<int:pk>/preview/<path:path>", EditionPreview.as_view(), name="preview_edition"),
        path("editions/<uuid:key>/next/<path:path>", NextPreview.as_view(), name="preview_next_edition"),
        path("editions/<int:pk>/withdraw/", WithdrawView.as_view(), name="withdraw_edition"),
    ]


@hooks.register("register_page_header_buttons")
def editions_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(page.specific_deferred, Course) and may_look(user, page):
        address = reverse("editions", args=[page.translation_key])
        yield Button(_("Editions"), address, icon_name="history", priority=61)


@hooks.register("register_permissions")
def permissions() -> Any:
    return Permission.objects.filter(content_type__app_label="editions", codename="release_edition")
