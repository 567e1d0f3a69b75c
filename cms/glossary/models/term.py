"""A term and its definition, in each language."""

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin, WorkflowMixin


class GlossaryTerm(TranslatableMixin, WorkflowMixin, DraftStateMixin, RevisionMixin, models.Model):
    """``term`` may hold several forms, divided by " / ". A draft is not shown to readers."""

    term = models.CharField(
        _("term"), max_length=200, help_text=_("Several words for the same thing: divide them with “ / ”.")
    )
    definition = models.TextField(_("definition"))
    source = models.CharField(_("source"), max_length=500, blank=True, default="")
    revisions = GenericRelation("wagtailcore.Revision", related_query_name="glossary_term")

    panels = [FieldPanel("term"), FieldPanel("definition"), FieldPanel("source")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ("term",)

    def __str__(self) -> str:
        return self.term

    @property
    def key(self) -> str:
        return self.translation_key.hex
