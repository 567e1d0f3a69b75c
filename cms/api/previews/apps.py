"""The room's registration."""

from django.apps import AppConfig


class PreviewsConfig(AppConfig):
    name = "cms.api.previews"
    label = "api_previews"
