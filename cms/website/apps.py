"""The room's registration: page types learn here what their templates are given."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "cms.website"

    def ready(self) -> None:
        from cms.website.context import register_page_contexts

        register_page_contexts()
