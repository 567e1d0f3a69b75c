"""The room's registration."""

from django.apps import AppConfig


class LanguagesConfig(AppConfig):
    name = "cms.languages"

    def ready(self) -> None:
        from cms.languages import catching_up, handovers, library, registration
        from cms.languages import checks as checks
        from cms.languages.lifecycle import receivers
        from cms.languages.roles import reaching

        library.teach()
        handovers.follow()
        catching_up.follow_publications()
        registration.register_rights_and_review()
        receivers.follow_lifecycle()
        reaching.follow_migrations()
