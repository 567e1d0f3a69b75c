"""The room's registration."""

from django.apps import AppConfig


class UsersConfig(AppConfig):
    name = "cms.users"
