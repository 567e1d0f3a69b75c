"""Under which terms a text, picture or file may be used."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin

from cms.localisation import SynchronizedField, TranslatableField


class Licence(TranslatableMixin, models.Model):
    """A licence: ``code`` is short and the same in all languages ("CC BY 4.0"), ``title`` is written out."""

    code = models.CharField(_("code"), max_length=40, help_text=_("Short name, for example CC BY 4.0."))
    title = models.CharField(_("title"), max_length=200)
    url = models.URLField(_("link to the licence text"), blank=True)

    panels = [FieldPanel("code"), FieldPanel("title"), FieldPanel("url")]
    translatable_fields = [
        SynchronizedField("code", overridable=False),
        TranslatableField("title"),
        SynchronizedField("url"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("licence")
        verbose_name_plural = _("licences")
        ordering = ("code",)

    def __str__(self) -> str:
        return self.code
