"""The room's registration."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "cms.people"

    def ready(self) -> None:
        from cms.core.public_changes.moments import register_moments
        from cms.people import jobs  # noqa: F401
        from cms.people.clock import withdrawals
        from cms.people.receivers import follow_consents

        follow_consents()
        register_moments(withdrawals)
