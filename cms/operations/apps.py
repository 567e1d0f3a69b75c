"""The room of whoever runs the site: is it well, and what happened."""

from django.apps import AppConfig


class OperationsConfig(AppConfig):
    name = "cms.operations"

    def ready(self) -> None:
        from cms.operations import receivers, sign_ins  # noqa: F401
