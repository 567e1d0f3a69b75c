"""A lesson: one idea in 10 to 25 minutes."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.blocks import LessonBodyBlock, SourcesBlock
from cms.core.pages import BasePage
from cms.courses.forms import LessonForm
from cms.courses.panels import UsedInPanel, WeightPanel
from cms.localisation import same_in_all_languages


class Lesson(BasePage):
    """Its questions are self-checks: they give feedback and never score."""

    minutes = models.PositiveSmallIntegerField(
        _("minutes"), default=15, validators=[MinValueValidator(1), MaxValueValidator(240)]
    )
    body = StreamField(LessonBodyBlock(), blank=True, verbose_name=_("body"))
    sources = StreamField(SourcesBlock(), blank=True, verbose_name=_("sources"))

    content_panels = [
        *Page.content_panels,
        FieldPanel("minutes"),
        FieldPanel("body"),
        FieldPanel("sources"),
        InlinePanel(
            "spoken",
            heading=_("The lesson read aloud"),
            label=_("Recording"),
            help_text=_("One for each language, all written here. A learner can listen instead of reading."),
        ),
        WeightPanel(heading=_("How heavy it is on a phone")),
        UsedInPanel(heading=_("Used in")),
    ]
    base_form_class = LessonForm
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *same_in_all_languages("minutes"),
    ]
    parent_page_types = ["courses.Module"]
    subpage_types: list[str] = []
    template = "website/learner.html"

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
