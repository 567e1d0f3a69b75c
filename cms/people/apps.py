"""The room's registration."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "cms.people"

    def ready(self) -> None:
        from cms.people import jobs  # noqa: F401
        from cms.people.receivers import follow_consents

        follow_consents()
