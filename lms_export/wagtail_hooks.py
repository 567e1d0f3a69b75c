"""What the exporter adds to the editor: "Download package" on a course, and "Import" in the menu."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractUser
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.courses.models import Course
from lms_export import import_views, views


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [
        path("packages/<int:course_pk>/", views.packages, name="lms_export_packages"),
        path("packages/<int:course_pk>/download/", views.download, name="lms_export_download"),
        path("packages/<int:course_pk>/papers/", views.papers, name="lms_export_papers"),
        path("packages/<int:course_pk>/probe/<str:format_name>/", views.probe, name="lms_export_probe"),
    ]


@hooks.register("register_page_header_buttons")
def download_button(
    page: Page, user: AbstractUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    if isinstance(page.specific_deferred, Course) and views.may_download(user, page):
        yield Button(
            _("Download package"),
            reverse("lms_export_packages", args=[page.pk]),
            icon_name="download",
            priority=60,
        )


@hooks.register("register_admin_urls")
def import_urls() -> list[URLPattern]:
    return [
        path("import/", import_views.choose, name="lms_export_import"),
        path("import/confirm/", import_views.confirm, name="lms_export_import_confirm"),
    ]


class ImportMenuItem(MenuItem):
    """In the menu of those who may add pages somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return import_views.may_import(request.user)


@hooks.register("register_admin_menu_item")
def import_menu_item() -> MenuItem:
    return ImportMenuItem(
        _("Import"), reverse("lms_export_import"), name="import", icon_name="upload", order=890
    )
