"""The room of whoever runs the site: is it well, and what happened."""

from django.apps import AppConfig


class OperationsConfig(AppConfig):
    name = "cms.operations"

    def ready(self) -> None:
        from django.conf import settings

        from cms.operations import receivers, sign_ins  # noqa: F401
        from cms.operations.error_reports import report_errors_to

        report_errors_to(settings.SENTRY_DSN)
