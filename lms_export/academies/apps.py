"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AcademiesConfig(AppConfig):
    name = "lms_export.academies"
    label = "academies"
    verbose_name = _("partner academies")
