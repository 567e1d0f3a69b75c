"""A programme that pays for cooperation."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from cms.core.blocks import PointsBlock
from cms.directory.blocks import OrganisationsBlock
from cms.directory.models.entry import NAME_PANELS, PLACE_PANEL, Entry
from cms.localisation import same_in_all_languages


class FundingProgramme(Entry):
    """``priorities`` are those the source names; how many there are is not said."""

    kind = models.CharField(
        _("kind of programme"),
        max_length=200,
        blank=True,
        default="",
        help_text=_("For example: EU programme."),
    )
    summary = models.TextField(_("what the sources state"), blank=True, default="")
    priorities = StreamField(PointsBlock(), blank=True, verbose_name=_("priorities that are named"))
    managed_by = StreamField(OrganisationsBlock(max_num=1), blank=True, verbose_name=_("managed by"))

    content_panels = [
        *NAME_PANELS,
        FieldPanel("kind"),
        PLACE_PANEL,
        FieldPanel("summary"),
        FieldPanel("priorities"),
        FieldPanel("managed_by"),
        FieldPanel("sources"),
    ]
    override_translatable_fields = [
        *Entry.override_translatable_fields,
        *same_in_all_languages("managed_by"),
    ]
    template = "website/entry.html"

    class Meta:
        verbose_name = _("funding programme")
        verbose_name_plural = _("funding programmes")
