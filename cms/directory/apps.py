"""The room's registration."""

from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "cms.directory"
