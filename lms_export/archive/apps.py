"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArchiveConfig(AppConfig):
    name = "lms_export.archive"
    label = "archive"
    verbose_name = _("sunset archive")
