"""Two statements that disagree. What they say stands in a wording for each language."""

from __future__ import annotations

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.facts.models.wording import FlagWording


class FactFlag(models.Model):
    class Kind(models.TextChoices):
        TARGET_VS_RESULT = "target_vs_result", _("Target and result")
        DIFFERENT_UNITS = "different_units", _("Different units")
        COUNT_MISMATCH = "count_mismatch", _("Numbers that do not add up")
        UNCLEAR_BASE = "unclear_base", _("Percentage of what?")
        UNCLEAR_VALUE = "unclear_value", _("No exact value")
        SMALL_N = "small_n", _("Few answers")
        NAME_VARIANT = "name_variant", _("Different names")
        SELF_ASSESSMENT = "self_assessment", _("The project's own assessment")
        STATUS_WORDING = "status_wording", _("Different words for the state")
        EMPHASIS_DIFFERS = "emphasis_differs", _("Different emphasis")
        INCOMPLETE_STATEMENT = "incomplete_statement", _("One source says less")
        CROSS_REFERENCE_ERROR = "cross_reference_error", _("Wrong reference")
        LOST_TEXT = "lost_text", _("Lost text")
        MISSING_FACT = "missing_fact", _("Missing fact")
        MISSING_DATE = "missing_date", _("Missing date")
        OTHER = "other", _("Other")

    class State(models.TextChoices):
        OPEN = "open", _("Not settled")
        SETTLED = "settled", _("Settled")

    name = models.SlugField(_("name"), max_length=80, null=True, unique=True, editable=False)
    kind = models.CharField(_("kind of disagreement"), max_length=30, choices=Kind, default=Kind.OTHER)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.OPEN, db_index=True)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("disagreement between sources")
        verbose_name_plural = _("disagreements between sources")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.wording.subject

    @property
    def wording(self) -> FlagWording:
        """In the language of whoever asks; else in the language it was first written in."""
        spoken = (one for one in self.wordings.all() if one.locale.language_code == get_language())
        return next(spoken, self.original)

    @property
    def original(self) -> FlagWording:
        """As it was reported."""
        return min(self.wordings.all(), key=lambda wording: wording.pk)

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN
