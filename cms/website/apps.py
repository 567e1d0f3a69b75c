"""The room's registration."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "cms.website"
