"""Why a translation was published although the gate had objections."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class GateOverride(models.Model):
    """``problems``: what the gate objected to, ``[{"kind", "text", "path"}]``.

    It holds from ``created_at`` until ``ended_at``: the next publication without objections, or with others.
    """

    object_key = models.UUIDField(_("object"))
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    reason = models.TextField(_("reason"))
    problems = models.JSONField(_("objections"), default=list)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(_("since"), auto_now_add=True)
    ended_at = models.DateTimeField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("publication despite objections")
        verbose_name_plural = _("publications despite objections")
        ordering = ("-created_at",)
        constraints = [
            models.UniqueConstraint(
                fields=("object_key", "locale"),
                condition=models.Q(ended_at__isnull=True),
                name="one_override_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return self.reason
