"""The room's registration."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "cms.api"
