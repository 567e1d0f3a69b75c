"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PartnerPagesConfig(AppConfig):
    name = "lms_export.partner_pages"
    label = "partner_pages"
    verbose_name = _("pages of partner academies")
