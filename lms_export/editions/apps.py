"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditionsConfig(AppConfig):
    name = "lms_export.editions"
    verbose_name = _("editions")
