"""Where report packs stand in the editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.courses.models import Programme
from lms_export.report.rights import may_report
from lms_export.report.views import ChooseView, PackView


@hooks.register("register_admin_urls")
def report_addresses() -> list[URLPattern]:
    return [
        path("reports/<uuid:key>/", ChooseView.as_view(), name="report_pack"),
        path("reports/<uuid:key>/pack/", PackView.as_view(), name="report_pack_document"),
    ]


@hooks.register("register_page_header_buttons")
def report_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(page.specific_deferred, Programme) and may_report(user, page):
        address = reverse("report_pack", args=[page.translation_key])
        yield Button(_("Report pack"), address, icon_name="doc-full", priority=62)
