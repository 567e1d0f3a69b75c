"""The room of the demo content."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "cms.demo"
