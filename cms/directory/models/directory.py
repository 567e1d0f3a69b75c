"""The page that lists everything in the directory."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.core.pages import BasePage


class Directory(BasePage):
    introduction = models.TextField(_("introduction"), blank=True, default="")

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    parent_page_types = ["website.HomePage"]
    subpage_types = [
        "directory.Cooperation",
        "directory.Project",
        "directory.Organisation",
        "directory.FundingProgramme",
        "people.CompetenceNetwork",
    ]
    max_count_per_parent = 1
    template = "website/directory.html"

    class Meta:
        verbose_name = _("directory")
        verbose_name_plural = _("directories")
