"""The room's registration."""

from django.apps import AppConfig


class WritingConfig(AppConfig):
    name = "cms.api.writing"
    label = "api_writing"

    def ready(self) -> None:
        from cms.api.writing.reserving import reservation_lock
        from cms.core.locks import register_lock

        register_lock(reservation_lock)
