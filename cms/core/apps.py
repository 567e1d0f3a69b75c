"""The room of what all pages share."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cms.core"

    def ready(self) -> None:
<<<<<<< HEAD
        from cms.core import checks, deployment  # noqa: F401
=======
        from cms.core import checks as checks
        from cms.core import publication_hold

        publication_hold.teach()
>>>>>>> cc2164d (Keep what is published of a course with editions for the next one, release all languages together, and take an edition back with a reason)
