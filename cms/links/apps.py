"""The room's registration."""

from django.apps import AppConfig


class LinksConfig(AppConfig):
    name = "cms.links"

    def ready(self) -> None:
        from cms.links import periodic_jobs  # noqa: F401
        from cms.links.receivers import follow_publications

        follow_publications()
