"""A form of a term beside those its own text holds: one to use as well, or one to avoid."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from cms.glossary.models.term import GlossaryTerm


class TermForm(models.Model):
    """Belongs to the term in one language; which forms are avoided is each language's own affair."""

    class Use(models.TextChoices):
        ALLOWED = "allowed", _("may be used")
        AVOIDED = "avoided", _("is to be avoided")

    term = models.ForeignKey(
        GlossaryTerm, models.CASCADE, related_name="further_forms", verbose_name=_("term")
    )
    form = models.CharField(_("form"), max_length=200)
    use = models.CharField(_("use"), max_length=10, choices=Use.choices, default=Use.AVOIDED)
    reason = models.CharField(
        _("reason"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("Shown to whoever has written the form, in the language of the term."),
    )

    panels = [
        FieldPanel("term"),
        FieldRowPanel([FieldPanel("form"), FieldPanel("use")]),
        FieldPanel("reason"),
    ]

    class Meta:
        verbose_name = _("form of a term")
        verbose_name_plural = _("forms of terms")
        ordering = ("form",)
        constraints = [models.UniqueConstraint(fields=("term", "form"), name="one_use_per_form")]

    def __str__(self) -> str:
        return self.form
