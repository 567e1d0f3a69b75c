"""The list of events: what is to come, then what has been."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.core.pages import BasePage


class EventIndex(BasePage):
    introduction = models.TextField(_("introduction"), blank=True, default="")

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    parent_page_types = ["website.HomePage"]
    subpage_types = ["events.Event"]
    max_count_per_parent = 1
    template = "website/event_index.html"

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")
