"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportConfig(AppConfig):
    name = "lms_export.report"
    label = "report"
    verbose_name = _("report packs")
