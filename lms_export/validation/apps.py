"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ValidationConfig(AppConfig):
    name = "lms_export.validation"
    label = "validation"
    verbose_name = _("validation of editions")

    def ready(self) -> None:
        from lms_export.editions.pilot import register_validation
        from lms_export.validation.dossier import incomplete

        register_validation(incomplete)
