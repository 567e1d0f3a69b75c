"""The room's registration."""

from django.apps import AppConfig


class GlossaryConfig(AppConfig):
    name = "cms.glossary"
