"""An organisation, under all the names it has or had."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField

from cms.directory.blocks import CaseStudiesBlock, NamesBlock
from cms.directory.models.entry import NAME_PANELS, Entry
from cms.localisation import same_in_all_languages


class Organisation(Entry):
    """``summary`` says what the sources state about it. Persons and contact details have no place here."""

    former_names = StreamField(NamesBlock(), blank=True, verbose_name=_("former names"))
    kind = models.CharField(
        _("kind of organisation"),
        max_length=200,
        blank=True,
        default="",
        help_text=_("For example: municipality, incubator."),
    )
    place = models.CharField(
        _("place"),
        max_length=100,
        blank=True,
        default="",
        help_text=_("Its proper name, the same in all languages. Leave empty where the source states none."),
    )
    summary = models.TextField(_("what the sources state"), blank=True, default="")
    case_studies = StreamField(CaseStudiesBlock(), blank=True, verbose_name=_("case studies it is part of"))

    content_panels = [
        *NAME_PANELS,
        FieldPanel("former_names"),
        FieldPanel("kind"),
        MultiFieldPanel(
            [FieldPanel("country"), FieldPanel("place"), FieldPanel("places")], heading=_("Where")
        ),
        FieldPanel("summary"),
        FieldPanel("case_studies"),
        FieldPanel("sources"),
    ]
    override_translatable_fields = [
        *Entry.override_translatable_fields,
        *same_in_all_languages("former_names", "place", "case_studies"),
    ]
    template = "website/entry.html"

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
