"""The room of backups: everything in one file, and back."""

from django.apps import AppConfig


class BackupsConfig(AppConfig):
    name = "cms.backups"

    def ready(self) -> None:
        from cms.backups import made_again  # noqa: F401
