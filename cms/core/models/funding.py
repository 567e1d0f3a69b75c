"""Who pays, said as the EU asks for it (Regulation (EU) 2021/1060, Annex IX)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin

from cms.localisation import SynchronizedField, TranslatableField


class FundingAcknowledgement(TranslatableMixin, models.Model):
    """The EU statement, the sentence that names all funders, and the emblem.

    Without an emblem a labelled placeholder is shown; a release is refused until the real one is there.
    """

    name = models.CharField(_("name in the editor"), max_length=100)
    statement = models.CharField(
        _("statement"),
        max_length=200,
        help_text=_("In full, beside the emblem: Co-funded by the European Union."),
    )
    text = models.TextField(_("text"), help_text=_("Names the programme and every co-financier."))
    emblem = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("emblem"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The file from the programme's own kit, unchanged."),
    )

    panels = [FieldPanel("name"), FieldPanel("statement"), FieldPanel("text"), FieldPanel("emblem")]
    translatable_fields = [
        SynchronizedField("name", overridable=False),
        TranslatableField("statement"),
        TranslatableField("text"),
        SynchronizedField("emblem"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("funding acknowledgement")
        verbose_name_plural = _("funding acknowledgements")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    @property
    def has_placeholder_emblem(self) -> bool:
        return self.emblem_id is None
