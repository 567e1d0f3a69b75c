"""The room's registration."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "cms.events"
