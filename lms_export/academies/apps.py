"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AcademiesConfig(AppConfig):
    name = "lms_export.academies"
    label = "academies"
    verbose_name = _("partner academies")

    def ready(self) -> None:
        from cms.languages.roles.table import give_role
        from cms.users.second_factors import register_second_factor
        from lms_export.academies import periodic_jobs  # noqa: F401
        from lms_export.academies.receivers import remember_proofs
        from lms_export.academies.rights import MANAGE
        from lms_export.academies.second_factor import guards

        give_role("publisher", MANAGE)
        register_second_factor(guards)
        remember_proofs()
