"""The room's registration."""

from django.apps import AppConfig


class LanguagesConfig(AppConfig):
    name = "cms.languages"
