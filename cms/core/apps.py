"""The room of what all pages share."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cms.core"

    def ready(self) -> None:
        from cms.core import checks, deployment  # noqa: F401
        from cms.core.public_changes.receivers import follow_public_changes
        from cms.core.publication_hold import teach

        teach()
        follow_public_changes()
