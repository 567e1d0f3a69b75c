"""The list of case studies."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.core.pages import BasePage


class CaseStudyIndex(BasePage):
    introduction = models.TextField(_("introduction"), blank=True, default="")

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    parent_page_types = ["website.HomePage"]
    subpage_types = ["case_studies.CaseStudy"]
    max_count_per_parent = 1
    template = "website/case_study_index.html"

    class Meta:
        verbose_name = _("list of case studies")
        verbose_name_plural = _("lists of case studies")
