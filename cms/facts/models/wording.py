"""What the two sources say, in one language."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class FlagWording(models.Model):
    """``advice`` is how to write about it until, or after, it is settled."""

    flag = models.ForeignKey(
        "facts.FactFlag",
        verbose_name=_("disagreement between sources"),
        on_delete=models.CASCADE,
        related_name="wordings",
    )
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.PROTECT, related_name="+")
    subject = models.CharField(_("what it is about"), max_length=200)
    first_text = models.TextField(_("what the first source says"), max_length=2000)
    first_source = models.CharField(_("first source"), max_length=500)
    second_text = models.TextField(_("what the second source says"), max_length=2000)
    second_source = models.CharField(_("second source"), max_length=500)
    advice = models.TextField(_("advice to those who write"), max_length=2000, blank=True, default="")

    class Meta:
        verbose_name = _("wording")
        verbose_name_plural = _("wordings")
        constraints = [models.UniqueConstraint(fields=("flag", "locale"), name="worded_once_per_language")]

    def __str__(self) -> str:
        return f"{self.subject} ({self.locale})"
