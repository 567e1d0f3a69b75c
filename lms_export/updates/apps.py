"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class UpdatesConfig(AppConfig):
    name = "lms_export.updates"
    label = "updates"
    verbose_name = _("updates for partner academies")

    def ready(self) -> None:
        from lms_export.editions.happenings import after_release, after_withdrawal
        from lms_export.updates.events import put_release, put_withdrawal

        after_release(put_release)
        after_withdrawal(put_withdrawal)
