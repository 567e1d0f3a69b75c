"""Where packages stand in the editor."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from lms_export.packages.views import FileView, PackagesView, RetryView


@hooks.register("register_admin_urls")
def package_addresses() -> list[URLPattern]:
    return [
        path("editions/<int:pk>/packages/", PackagesView.as_view(), name="edition_packages"),
        path(
            "editions/<int:pk>/packages/<int:package>/retry/",
            RetryView.as_view(),
            name="retry_edition_package",
        ),
        path(
            "editions/<int:pk>/packages/<int:package>/file/",
            FileView.as_view(),
            name="edition_package_file",
        ),
        path(
            "editions/<int:pk>/packages/<int:package>/file/<str:paper>/",
            FileView.as_view(),
            name="edition_package_paper",
        ),
    ]
