"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class UpdatesConfig(AppConfig):
    name = "lms_export.updates"
    label = "updates"
    verbose_name = _("updates for partner academies")

    def ready(self) -> None:
        from lms_export.editions.happenings import after_release, after_withdrawal
        from lms_export.packages.listeners import when_ready
        from lms_export.updates import tasks  # noqa: F401
        from lms_export.updates.events import put_package, put_release, put_withdrawal
        from lms_export.updates.writing import write_of_release

        after_release(put_release)
        after_release(write_of_release)
        when_ready(put_package)
        after_withdrawal(put_withdrawal)
