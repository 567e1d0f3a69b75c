"""Where partners to tell stand in the editor."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from lms_export.updates import home  # noqa: F401
from lms_export.updates.views.partners import PartnersView


@hooks.register("register_admin_urls")
def partner_addresses() -> list[URLPattern]:
    return [path("editions/<int:pk>/partners/", PartnersView.as_view(), name="partners_to_tell")]
