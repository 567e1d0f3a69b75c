"""The room's registration."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "cms.api"

    def ready(self) -> None:
        from cms.api.stored import receivers, sweep  # noqa: F401

        receivers.follow_everything()
