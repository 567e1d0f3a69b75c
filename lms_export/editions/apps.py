"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditionsConfig(AppConfig):
    name = "lms_export.editions"
    verbose_name = _("editions")

    def ready(self) -> None:
        from cms.core.notices import register_notice
        from cms.core.publication_hold import register_hold
        from cms.courses.standing import register_standing
        from cms.languages.roles.table import give_role
        from lms_export.editions import api, periodic_jobs  # noqa: F401
        from lms_export.editions.holding import EditionHold
        from lms_export.editions.receivers import follow_consents
        from lms_export.editions.rights import RELEASE
        from lms_export.editions.standing import standing, withdrawn_notice

        give_role("publisher", RELEASE)
        register_standing(standing)
        register_notice(withdrawn_notice)
        register_hold(EditionHold())
        follow_consents()
