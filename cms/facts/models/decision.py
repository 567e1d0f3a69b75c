"""A step in the history of a disagreement: it was settled, or opened again."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class FlagDecision(models.Model):
    """Never changed. ``person`` is empty where it was decided before anybody of this site looked."""

    class Choice(models.TextChoices):
        FIRST = "first", _("The first source is right")
        SECOND = "second", _("The second source is right")
        ADVICE = "advice", _("Both stand, written as the advice says")
        NEITHER = "neither", _("Neither: written in own words")
        REOPENED = "reopened", _("Opened again")

    flag = models.ForeignKey(
        "facts.FactFlag",
        verbose_name=_("disagreement between sources"),
        on_delete=models.CASCADE,
        related_name="decisions",
    )
    choice = models.CharField(_("decision"), max_length=10, choices=Choice)
    own_words = models.TextField(_("own wording"), max_length=2000, blank=True, default="")
    reason = models.TextField(_("reason"), max_length=2000, blank=True, default="")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.get_choice_display()

    def worded_in(self, language: str) -> Any | None:
        """Its words in that language, where somebody has said them in it."""
        return next((one for one in self.wordings.all() if one.locale.language_code == language), None)

    @property
    def worded(self) -> Any:
        """``own_words`` and ``reason`` in the language of whoever asks; else as they were written."""
        return self.worded_in(get_language() or "") or self
