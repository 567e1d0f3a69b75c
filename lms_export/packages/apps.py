"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PackagesConfig(AppConfig):
    name = "lms_export.packages"
    verbose_name = _("packages")

    def ready(self) -> None:
        from lms_export.packages import periodic_jobs  # noqa: F401
