"""The styles of "Used in" in the editor."""

from __future__ import annotations

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def used_in_styles() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("core/used_in.css"))
