"""The room's registration."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "cms.events"

    def ready(self) -> None:
        from cms.core.public_changes.moments import register_moments
        from cms.events.clock import ends_of_events

        register_moments(ends_of_events)
