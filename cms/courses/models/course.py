"""A course: what it promises, for whom, on which terms. Its minutes are summed from its lessons."""

from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.blocks import OutcomesBlock
from cms.core.models import FundingAcknowledgement
from cms.core.pages import BasePage
from cms.courses.blocks import ChallengesBlock
from cms.localisation import same_in_all_languages
from cms.media.models import Licence


class Course(BasePage):
    class LevelClaim(models.TextChoices):
        NONE = "none", _("No level, no credits")
        INDICATIVE = "indicative", _("Indicative level")
        ACCREDITED = "accredited", _("Accredited")

    summary = models.TextField(_("summary"))
    audience = models.TextField(_("audience"), blank=True, default="")
    prerequisites = models.TextField(_("prerequisites"), blank=True, default="")
    outcomes = StreamField(OutcomesBlock(), blank=True, verbose_name=_("outcomes"))
    challenges = StreamField(ChallengesBlock(), blank=True, verbose_name=_("societal challenges"))
    level_claim = models.CharField(_("level"), max_length=12, choices=LevelClaim, default=LevelClaim.NONE)
    level_evidence = models.URLField(_("evidence for the level"), blank=True)
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark in percent"), default=80, validators=[MinValueValidator(1), MaxValueValidator(100)]
    )
    licence = models.ForeignKey(
        Licence, verbose_name=_("licence"), null=True, on_delete=models.PROTECT, related_name="+"
    )
    funding = models.ForeignKey(
        FundingAcknowledgement,
        verbose_name=_("funding"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    cover_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("cover image"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    cover_alternative_text = models.CharField(
        _("alternative text of the cover image"), max_length=500, blank=True, default=""
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("audience"),
        FieldPanel("prerequisites"),
        FieldPanel("outcomes"),
        FieldPanel("challenges"),
        MultiFieldPanel([FieldPanel("level_claim"), FieldPanel("level_evidence")], heading=_("Level")),
        FieldPanel("pass_mark"),
        FieldPanel("licence"),
        FieldPanel("funding"),
        MultiFieldPanel(
            [FieldPanel("cover_image"), FieldPanel("cover_alternative_text")], heading=_("Cover image")
        ),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *same_in_all_languages("level_claim", "level_evidence", "pass_mark", "cover_image"),
    ]
    parent_page_types = ["courses.Programme"]
    subpage_types = ["courses.Module"]
    template = "website/course.html"

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")

    def what_it_lacks(self) -> dict[str, Any]:
        errors = super().what_it_lacks()
        if self.level_claim != self.LevelClaim.NONE and not self.level_evidence:
            errors["level_evidence"] = _(
                "A level needs evidence. Give a link, or choose “No level, no credits”."
            )
        if self.cover_image and not self.cover_alternative_text:
            errors["cover_alternative_text"] = _("Write what the cover image shows.")
        if self.cover_image and self.cover_image.is_missing_rights():
            errors["cover_image"] = _(
                "The image needs a credit and a licence. Open the image and fill them in."
            )
        return errors
