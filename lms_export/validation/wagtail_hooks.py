"""Where the dossier stands in the editor."""

from __future__ import annotations

from django.urls import URLPattern, path
from wagtail import hooks

from lms_export.validation.views import AttachmentView, DossierView, PaperView, RecordView


@hooks.register("register_admin_urls")
def dossier_addresses() -> list[URLPattern]:
    one = "editions/<int:pk>/dossier/<str:language>"
    return [
        path("editions/<int:pk>/dossier/", DossierView.as_view(), name="edition_dossier"),
        path(f"{one}/paper/", PaperView.as_view(), name="edition_dossier_paper"),
        path(f"{one}/<str:kind>/", RecordView.as_view(), name="record_validation"),
        path(f"{one}/<str:kind>/attachment/", AttachmentView.as_view(), name="validation_attachment"),
    ]
