"""The room's registration."""

from django.apps import AppConfig


class MediaConfig(AppConfig):
    name = "cms.media"

    def ready(self) -> None:
        from cms.media import receivers  # noqa: F401
