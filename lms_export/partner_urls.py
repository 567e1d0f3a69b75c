"""Every address of the partner academies, below /<language>/partner/."""

from django.urls import include, path

urlpatterns = [
    path("live/", include("lms_export.dispatch.partner_urls")),
    path("", include("lms_export.academies.urls")),
    path("", include("lms_export.partner_pages.urls")),
    path("updates/", include("lms_export.updates.urls")),
]
