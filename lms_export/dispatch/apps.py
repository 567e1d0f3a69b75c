"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DispatchConfig(AppConfig):
    name = "lms_export.dispatch"
    label = "dispatch"
    verbose_name = _("live packages")

    def ready(self) -> None:
        from lms_export.dispatch import periodic_jobs  # noqa: F401
        from lms_export.dispatch.holding import academies_that_show
        from lms_export.dispatch.shelves import clear_after
        from lms_export.editions.happenings import after_withdrawal
        from lms_export.updates.withdrawals import register_holders

        after_withdrawal(clear_after)
        register_holders(academies_that_show)
