"""Who translates or reviews an object into a language, and by when."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class Assignment(models.Model):
    """One person and one date per object and language; either may be open."""

    object_key = models.UUIDField(_("translation key"))
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="assignments",
    )
    due_date = models.DateField(_("due"), null=True, blank=True)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("set by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    set_at = models.DateTimeField(_("set at"), auto_now=True)

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        constraints = [
            models.UniqueConstraint(fields=("object_key", "locale"), name="one_assignment_per_language")
        ]
        indexes = [models.Index(fields=("due_date",), name="assignment_due")]

    def __str__(self) -> str:
        return f"{self.object_key} ({self.locale}): {self.person or '-'}, {self.due_date or '-'}"
