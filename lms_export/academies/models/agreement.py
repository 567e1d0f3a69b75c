"""What an academy may have, and from when until when."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models.academy import Academy


class Agreement(models.Model):
    """``programmes`` are translation keys as texts. Both days are inclusive, by the site's clock."""

    academy = models.ForeignKey(Academy, on_delete=models.CASCADE, related_name="agreements")
    programmes = models.JSONField(_("programmes"), default=list)
    valid_from = models.DateField(_("from"))
    valid_until = models.DateField(_("until and including"))
    seats = models.PositiveIntegerField(
        _("seats"), null=True, blank=True, help_text=_("Empty: no limit. Counted for live packages only.")
    )
    origins = models.JSONField(_("addresses of the learning platform"), default=list, blank=True)
    follows_newest = models.BooleanField(
        _("follows the newest edition"),
        default=True,
        help_text=_(
            "Live packages show the newest edition that keeps the learners' progress. "
            "Without the tick they stay with the edition they were made of."
        ),
    )
    allows_remote_launch = models.BooleanField(
        _("cmi5 may start the course from our host"),
        default=False,
        help_text=_("The address that cmi5 starts a course with names the learner. Tick it only if agreed."),
    )
    notes = models.TextField(
        _("notes"), blank=True, help_text=_("Only those who manage academies read them.")
    )

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ("-valid_until", "-pk")
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__gte=F("valid_from")), name="an_agreement_ends_after_it_begins"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.academy}: {self.valid_from} – {self.valid_until}"

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day <= self.valid_until
