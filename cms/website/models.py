"""The front page of each language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.core.models import FundingAcknowledgement
from cms.core.pages import BasePage


class HomePage(BasePage):
    """One per language. ``summary`` stands under the tagline."""

    tagline = models.CharField(_("tagline"), max_length=120, blank=True, default="")
    summary = models.TextField(_("summary"), blank=True, default="")
    funding = models.ForeignKey(
        FundingAcknowledgement,
        verbose_name=_("funding"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Shown at the top of the front page and at the foot of every page."),
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("summary"),
        FieldPanel("funding"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "courses.Programme",
        "case_studies.CaseStudyIndex",
        "glossary.GlossaryIndex",
    ]
    template = "website/home.html"

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")
