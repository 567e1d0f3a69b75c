"""Where live packages stand in the editor: below the agreement of an academy."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from lms_export.dispatch.views.editor import FileView, FollowView, LivePackagesView, StopView


@hooks.register("register_admin_urls")
def live_addresses() -> list[URLPattern]:
    return [
        path("academies/agreements/<int:pk>/live/", LivePackagesView.as_view(), name="live_packages"),
        path("academies/live/<int:pk>/file/", FileView.as_view(), name="live_file"),
        path("academies/live/<int:pk>/follow/", FollowView.as_view(), name="live_follow"),
        path("academies/live/<int:pk>/stop/", StopView.as_view(), name="live_stop"),
    ]
