"""One reader's answer about one page. No address, no name, no cookie is kept with it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

LONGEST_TEXT = 1_000


class Answer(models.Model):
    """``is_told`` says that a text was given, also after the text itself is deleted."""

    page = models.ForeignKey(Page, models.CASCADE, related_name="+", verbose_name=_("page"))
    helped = models.BooleanField(_("helped"))
    text = models.TextField(_("text"), max_length=LONGEST_TEXT, blank=True, default="")
    is_told = models.BooleanField(default=False)
    given_at = models.DateTimeField(_("given"), auto_now_add=True, db_index=True)
    handled_at = models.DateTimeField(_("handled"), null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("handled by"),
    )

    class Meta:
        verbose_name = _("answer of a reader")
        verbose_name_plural = _("answers of readers")
        ordering = ("-given_at", "-pk")

    def __str__(self) -> str:
        return f"{self.page_id} {'+' if self.helped else '-'}"
