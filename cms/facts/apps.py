"""The room's registration."""

from django.apps import AppConfig


class FactsConfig(AppConfig):
    name = "cms.facts"
