"""Two words that look alike in Norwegian and Swedish and mean different things."""

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import DraftStateMixin, RevisionMixin

from cms.glossary.meanings import Meanings


class FalseFriend(DraftStateMixin, RevisionMixin, models.Model):
    """One record for both languages. The meanings are told in English, Norwegian and Swedish."""

    word_nb = models.CharField(_("Norwegian word"), max_length=100)
    meaning_nb = models.CharField(_("what it means in Norwegian, in English"), max_length=200, blank=True)
    meaning_nb_in_nb = models.CharField(_("told to Norwegians"), max_length=200, blank=True, default="")
    meaning_nb_in_sv = models.CharField(_("told to Swedes"), max_length=200, blank=True, default="")
    word_sv = models.CharField(_("Swedish word"), max_length=100)
    meaning_sv = models.CharField(_("what it means in Swedish, in English"), max_length=200, blank=True)
    meaning_sv_in_nb = models.CharField(_("told to Norwegians"), max_length=200, blank=True, default="")
    meaning_sv_in_sv = models.CharField(_("told to Swedes"), max_length=200, blank=True, default="")
    note = models.CharField(_("note for editors"), max_length=200, blank=True)
    revisions = GenericRelation("wagtailcore.Revision", related_query_name="false_friend")

    panels = [
        FieldRowPanel([FieldPanel("word_nb"), FieldPanel("meaning_nb")]),
        FieldRowPanel([FieldPanel("meaning_nb_in_nb"), FieldPanel("meaning_nb_in_sv")]),
        FieldRowPanel([FieldPanel("word_sv"), FieldPanel("meaning_sv")]),
        FieldRowPanel([FieldPanel("meaning_sv_in_nb"), FieldPanel("meaning_sv_in_sv")]),
        FieldPanel("note"),
    ]

    class Meta:
        verbose_name = _("false friend")
        verbose_name_plural = _("false friends")
        ordering = ("word_nb",)
        constraints = [models.UniqueConstraint(fields=("word_nb", "word_sv"), name="one_record_per_pair")]

    def __str__(self) -> str:
        return f"{self.word_nb} / {self.word_sv}"

    @property
    def meanings_nb(self) -> Meanings:
        """What the Norwegian word means."""
        return Meanings(self.meaning_nb, self.meaning_nb_in_nb, self.meaning_nb_in_sv)

    @property
    def meanings_sv(self) -> Meanings:
        """What the Swedish word means."""
        return Meanings(self.meaning_sv, self.meaning_sv_in_nb, self.meaning_sv_in_sv)
