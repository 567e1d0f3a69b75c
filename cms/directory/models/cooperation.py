"""A cooperation across the border: a standing one of institutions, or one for the time of a project."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField

from cms.directory.blocks import BehindBlock, ParticipantsBlock
from cms.directory.models.entry import NAME_PANELS, Entry
from cms.localisation import same_in_all_languages


class Cooperation(Entry):
    """``summary`` is its aim, ``area`` says where it works in words."""

    class Kind(models.TextChoices):
        INSTITUTIONAL = "institutional", _("Standing cooperation")
        PROJECT = "project", _("Cooperation project")

    kind = models.CharField(_("type"), max_length=20, choices=Kind)
    summary = models.TextField(
        _("aim"), blank=True, default="", help_text=_("Leave empty where the source states none.")
    )
    area = models.CharField(
        _("area"),
        max_length=200,
        blank=True,
        default="",
        help_text=_("Leave empty where the source states none."),
    )
    behind = StreamField(BehindBlock(max_num=1), blank=True, verbose_name=_("programme or body behind it"))
    participants = StreamField(ParticipantsBlock(), blank=True, verbose_name=_("participants"))
    note = models.TextField(_("note"), blank=True, default="")

    content_panels = [
        *NAME_PANELS,
        FieldPanel("kind"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("country"), FieldPanel("area"), FieldPanel("places")], heading=_("Where")
        ),
        FieldPanel("behind"),
        FieldPanel("participants"),
        FieldPanel("note"),
        FieldPanel("sources"),
    ]
    override_translatable_fields = [
        *Entry.override_translatable_fields,
        *same_in_all_languages("kind", "behind", "participants"),
    ]
    template = "website/entry.html"

    class Meta:
        verbose_name = _("cooperation")
        verbose_name_plural = _("cooperations")
