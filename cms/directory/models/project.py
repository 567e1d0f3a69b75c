"""A project: when, with whom, for what money, and what came before and after it."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField

from cms.core.blocks import PointsBlock
from cms.core.partial_dates import partial_date_field
from cms.directory.blocks import (
    BehindBlock,
    CaseStudiesBlock,
    CourseProgrammesBlock,
    ParticipantsBlock,
    ProjectsBlock,
)
from cms.directory.models.entry import NAME_PANELS, Entry
from cms.directory.relations import doubtful_relations
from cms.localisation import same_in_all_languages

_AS_STATED = _("Leave empty where the source states none.")


class Project(Entry):
    """Its figures stand in ``case_studies``, each once: the project shows the indicators of those.

    ``duration_years`` is for sources that tell how long, and not from when. Relations to other projects are
    the same in all languages: a reader is led to each in the language read.
    """

    summary = models.CharField(_("name written out"), max_length=255, blank=True, default="")
    area = models.CharField(_("area"), max_length=255, blank=True, default="", help_text=_AS_STATED)
    period_start = partial_date_field(_("from"))
    period_end = partial_date_field(_("to"))
    duration_years = models.PositiveSmallIntegerField(_("duration in years"), null=True, blank=True)
    applied = partial_date_field(_("applied for"))
    granted = partial_date_field(_("granted"))
    aims = StreamField(PointsBlock(), blank=True, verbose_name=_("aims"))
    goals = StreamField(PointsBlock(), blank=True, verbose_name=_("planned results"))
    participants = StreamField(ParticipantsBlock(), blank=True, verbose_name=_("participants"))
    participants_note = models.TextField(_("note on participants"), blank=True, default="")
    behind = StreamField(BehindBlock(max_num=1), blank=True, verbose_name=_("programme or body behind it"))
    funding = models.TextField(_("funding"), blank=True, default="", help_text=_AS_STATED)
    budget_amount = models.PositiveIntegerField(_("amount"), null=True, blank=True, help_text=_AS_STATED)
    budget_currency = models.CharField(_("currency"), max_length=3, blank=True, default="")
    budget_kind = models.CharField(_("what the amount is"), max_length=100, blank=True, default="")
    budget_note = models.TextField(_("note on the money"), blank=True, default="")
    history = models.TextField(_("history"), blank=True, default="")
    former_site = models.URLField(_("former website"), blank=True, default="")
    predecessors = StreamField(ProjectsBlock(), blank=True, verbose_name=_("follows on from"))
    successors = StreamField(ProjectsBlock(), blank=True, verbose_name=_("continued by"))
    related = StreamField(ProjectsBlock(), blank=True, verbose_name=_("related projects"))
    case_studies = StreamField(CaseStudiesBlock(), blank=True, verbose_name=_("case studies from it"))
    programmes = StreamField(
        CourseProgrammesBlock(),
        blank=True,
        verbose_name=_("programmes made in it"),
        help_text=_("Their report pack tells of this project: its aims, its figures and what stands below."),
    )
    sustainable_development = models.TextField(_("sustainable development"), blank=True, default="")
    equal_opportunities = models.TextField(
        _("equal opportunities and non-discrimination"), blank=True, default=""
    )
    gender_equality = models.TextField(_("gender equality"), blank=True, default="")
    communication = models.TextField(_("information and communication"), blank=True, default="")

    content_panels = [
        *NAME_PANELS,
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("country"), FieldPanel("area"), FieldPanel("places")], heading=_("Where")
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("period_start"), FieldPanel("period_end")]),
                FieldPanel("duration_years"),
                FieldRowPanel([FieldPanel("applied"), FieldPanel("granted")]),
            ],
            heading=_("When"),
        ),
        FieldPanel("aims"),
        FieldPanel("goals"),
        MultiFieldPanel(
            [FieldPanel("participants"), FieldPanel("participants_note")], heading=_("Participants")
        ),
        MultiFieldPanel(
            [
                FieldPanel("behind"),
                FieldPanel("funding"),
                FieldRowPanel([FieldPanel("budget_amount"), FieldPanel("budget_currency")]),
                FieldPanel("budget_kind"),
                FieldPanel("budget_note"),
            ],
            heading=_("Money"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("history"),
                FieldPanel("former_site"),
                FieldPanel("predecessors"),
                FieldPanel("successors"),
                FieldPanel("related"),
            ],
            heading=_("Before, after and beside it"),
        ),
        FieldPanel("case_studies"),
        FieldPanel("programmes"),
        MultiFieldPanel(
            [
                FieldPanel("sustainable_development"),
                FieldPanel("equal_opportunities"),
                FieldPanel("gender_equality"),
            ],
            heading=_("Horizontal criteria"),
        ),
        FieldPanel("communication"),
        FieldPanel("sources"),
    ]
    override_translatable_fields = [
        *Entry.override_translatable_fields,
        *same_in_all_languages(
            "period_start",
            "period_end",
            "duration_years",
            "applied",
            "granted",
            "participants",
            "behind",
            "budget_amount",
            "budget_currency",
            "former_site",
            "predecessors",
            "successors",
            "related",
            "case_studies",
            "programmes",
        ),
    ]
    template = "website/entry.html"

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    def what_it_lacks(self) -> dict[str, Any]:
        errors = {**super().what_it_lacks(), **doubtful_relations(self)}
        if (self.budget_amount is None) != (not self.budget_currency):
            errors["budget_currency"] = _("An amount needs its currency, and a currency its amount.")
        if self.period_start and self.period_end and self.period_end < self.period_start:
            errors["period_end"] = _("The project ends before it begins.")
        return errors
