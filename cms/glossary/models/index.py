"""The page that shows the glossary."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.core.pages import BasePage


class GlossaryIndex(BasePage):
    introduction = models.TextField(_("introduction"), blank=True, default="")

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    parent_page_types = ["website.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    template = "website/glossary.html"

    class Meta:
        verbose_name = _("glossary")
        verbose_name_plural = _("glossaries")
