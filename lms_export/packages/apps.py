"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PackagesConfig(AppConfig):
    name = "lms_export.packages"
    verbose_name = _("packages")

    def ready(self) -> None:
        from lms_export.editions.happenings import after_withdrawal
        from lms_export.packages import api, periodic_jobs  # noqa: F401
        from lms_export.packages.receivers import look_for_erased

        after_withdrawal(look_for_erased)
