"""Where the checks stand in the editor: their addresses, and the script that asks for them."""

from __future__ import annotations

from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

from cms.core.writing_checks.views import ChecksOfNewPage, ChecksOfPage


@hooks.register("register_admin_urls")
def writing_check_addresses() -> list[URLPattern]:
    return [
        path("writing-checks/<int:page_id>/", ChecksOfPage.as_view(), name="writing_checks"),
        path(
            "writing-checks/<slug:content_type_app_name>/<slug:content_type_model_name>/<int:parent_page_id>/",
            ChecksOfNewPage.as_view(),
            name="writing_checks_of_new_page",
        ),
    ]


@hooks.register("insert_global_admin_css")
def writing_check_styles() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("core/writing_checks.css"))


@hooks.register("insert_editor_js")
def writing_check_script() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("core/writing_checks.js"))
