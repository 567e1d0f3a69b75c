"""The room's registration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicEditionsConfig(AppConfig):
    name = "lms_export.public_editions"
    label = "public_editions"
    verbose_name = _("editions on the site")
