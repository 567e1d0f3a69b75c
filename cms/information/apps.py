"""The room's registration."""

from django.apps import AppConfig


class InformationConfig(AppConfig):
    name = "cms.information"
