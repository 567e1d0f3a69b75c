"""A case study: what was tried, what came of it, and what can be learned."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.case_studies.blocks import IndicatorsBlock
from cms.core import countries
from cms.core.blocks import ArticleBlock, PointsBlock, SourcesBlock
from cms.core.pages import BasePage
from cms.core.partial_dates import partial_date_field
from cms.localisation import same_in_all_languages


class CaseStudy(BasePage):
    """``period_start`` and ``period_end`` are years, months or days, empty where the source states none."""

    class Outcome(models.TextChoices):
        COMPLETED = "completed", _("Completed")
        COMPLETED_WITH_RISK = "completed_with_risk", _("Completed with a risk")
        STOPPED = "stopped", _("Stopped")
        ONGOING = "ongoing", _("Ongoing")
        NO_RESULTS_YET = "no_results_yet", _("No results yet")
        NOT_DOCUMENTED = "not_documented", _("Not documented here")

    Country = countries.Country

    summary = models.TextField(_("summary"))
    place = models.CharField(_("place"), max_length=200)
    country = models.CharField(_("country"), max_length=5, choices=Country)
    period_start = partial_date_field(_("from"))
    period_end = partial_date_field(_("to"))
    outcome = models.CharField(_("outcome"), max_length=20, choices=Outcome)
    outcome_note = models.CharField(
        _("the source's own words for the outcome"), max_length=200, blank=True, default=""
    )
    body = StreamField(ArticleBlock(), blank=True, verbose_name=_("body"))
    indicators = StreamField(IndicatorsBlock(), blank=True, verbose_name=_("indicators"))
    lessons_learned = StreamField(PointsBlock(), blank=True, verbose_name=_("lessons learned"))
    no_lesson_stated = models.BooleanField(_("the source states no lesson learned"), default=False)
    question_to_reader = models.TextField(_("question to the reader"))
    sources = StreamField(SourcesBlock(), blank=True, verbose_name=_("sources"))

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldPanel("place"),
                FieldPanel("country"),
                FieldPanel("period_start"),
                FieldPanel("period_end"),
            ],
            heading=_("Place and time"),
        ),
        MultiFieldPanel([FieldPanel("outcome"), FieldPanel("outcome_note")], heading=_("Outcome")),
        FieldPanel("body"),
        FieldPanel("indicators"),
        MultiFieldPanel(
            [FieldPanel("lessons_learned"), FieldPanel("no_lesson_stated")], heading=_("Lessons learned")
        ),
        FieldPanel("question_to_reader"),
        FieldPanel("sources"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *same_in_all_languages("country", "period_start", "period_end", "outcome", "no_lesson_stated"),
    ]
    parent_page_types = ["case_studies.CaseStudyIndex"]
    subpage_types: list[str] = []
    template = "website/case_study.html"

    class Meta:
        verbose_name = _("case study")
        verbose_name_plural = _("case studies")

    def what_it_lacks(self) -> dict[str, Any]:
        errors = super().what_it_lacks()
        if not self.lessons_learned and not self.no_lesson_stated:
            errors["no_lesson_stated"] = _(
                "Write at least one lesson learned, or mark that the source states none."
            )
        if self.lessons_learned and self.no_lesson_stated:
            errors["no_lesson_stated"] = _(
                "There are lessons learned above. Remove this mark or the lessons."
            )
        return errors

    @property
    def period(self) -> str:
        """An ISO 8601 interval, open where an end is not stated: ``2018-01-01/2019-12-31``, ``../2017``."""
        if not self.period_start and not self.period_end:
            return ""
        if self.period_start == self.period_end:
            return self.period_start
        return f"{self.period_start or '..'}/{self.period_end or '..'}"
