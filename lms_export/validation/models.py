"""What was done to validate one language of an edition, and what was found."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.editions.models import Edition
from lms_export.validation.kinds import Kind, State


class Validation(models.Model):
    """A role validates, never a named person. ``attachment`` is for those who may look at editions."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="validations")
    language = models.CharField(max_length=100)
    kind = models.CharField(max_length=20, choices=Kind)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.OPEN)
    role = models.CharField(
        _("validated by"),
        max_length=200,
        blank=True,
        help_text=_("A role and an organisation, no person's name: “teacher, Fagskolen”."),
    )
    date = models.DateField(_("date"), null=True, blank=True)
    note = models.TextField(_("what was found"), blank=True)
    platform = models.CharField(_("learning platform"), max_length=100, blank=True)
    platform_version = models.CharField(_("version of the platform"), max_length=50, blank=True)
    learners = models.PositiveIntegerField(_("learners who took part"), null=True, blank=True)
    learned_much = models.PositiveIntegerField(default=0)
    learned_some = models.PositiveIntegerField(default=0)
    learned_little = models.PositiveIntegerField(default=0)
    learned_nothing = models.PositiveIntegerField(default=0)
    attachment = models.BinaryField(null=True)
    attachment_name = models.CharField(max_length=200, blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    recorded_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("validation")
        verbose_name_plural = _("validations")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=("edition", "language", "kind"), name="one_validation_of_a_kind_and_language"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.edition} {self.language} {self.get_kind_display()}"

    @property
    def answers(self) -> tuple[int, ...]:
        """In the order of the scale."""
        return (self.learned_much, self.learned_some, self.learned_little, self.learned_nothing)
