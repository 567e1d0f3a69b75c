"""The common societal challenges that programmes are tailored to."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin


class SocietalChallenge(TranslatableMixin, models.Model):
    name = models.CharField(_("name"), max_length=200)

    panels = [FieldPanel("name")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("societal challenge")
        verbose_name_plural = _("societal challenges")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
