"""The room's registration."""

from django.apps import AppConfig


class LanguagesConfig(AppConfig):
    name = "cms.languages"

    def ready(self) -> None:
        from cms.languages import catching_up, library

        library.teach()
        catching_up.follow_publications()
