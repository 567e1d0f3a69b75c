"""The room's registration."""

from django.apps import AppConfig


class MediaConfig(AppConfig):
    name = "cms.media"
