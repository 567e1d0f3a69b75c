"""What was decided, said in another language than the one it was decided in."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class DecisionWording(models.Model):
    """The decision stays as it was written; this stands beside it for those who read another language."""

    decision = models.ForeignKey(
        "facts.FlagDecision", verbose_name=_("decision"), on_delete=models.CASCADE, related_name="wordings"
    )
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.PROTECT, related_name="+")
    own_words = models.TextField(_("own wording"), max_length=2000, blank=True, default="")
    reason = models.TextField(_("reason"), max_length=2000, blank=True, default="")

    class Meta:
        verbose_name = _("wording of a decision")
        verbose_name_plural = _("wordings of decisions")
        constraints = [models.UniqueConstraint(fields=("decision", "locale"), name="decision_worded_once")]

    def __str__(self) -> str:
        return f"{self.decision} ({self.locale})"
