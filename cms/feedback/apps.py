"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FeedbackConfig(AppConfig):
    name = "cms.feedback"
    verbose_name = _("feedback")

    def ready(self) -> None:
        from cms.feedback import periodic_jobs  # noqa: F401
