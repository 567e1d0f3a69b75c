"""A lesson read aloud, in one language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Locale, Orderable

from cms.media.models import Recording


class SpokenLesson(Orderable):
    """Written once, on the page the translations are made from; they all carry the same rows."""

    lesson = ParentalKey("courses.Lesson", on_delete=models.CASCADE, related_name="spoken")
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.PROTECT, related_name="+")
    recording = models.ForeignKey(
        Recording,
        verbose_name=_("recording"),
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"kind": Recording.Kind.AUDIO},
        help_text=_("A sound recording in which the whole lesson is read aloud in this language."),
    )

    panels = [FieldPanel("locale"), FieldPanel("recording")]

    class Meta(Orderable.Meta):
        verbose_name = _("lesson read aloud")
        verbose_name_plural = _("lessons read aloud")
        constraints = [
            models.UniqueConstraint(fields=("lesson", "locale"), name="one_reading_per_language"),
        ]

    def __str__(self) -> str:
        return f"{self.recording} ({self.locale})"
