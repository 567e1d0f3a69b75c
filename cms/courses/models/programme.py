"""A series of courses tailored to common societal challenges."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.pages import BasePage
from cms.courses.blocks import ChallengesBlock


class Programme(BasePage):
    summary = models.TextField(_("summary"), blank=True, default="")
    challenges = StreamField(ChallengesBlock(), blank=True, verbose_name=_("societal challenges"))

    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("challenges")]
    parent_page_types = ["website.HomePage"]
    subpage_types = ["courses.Course"]
    template = "website/programme.html"

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
