"""What the editions of one course must meet."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

REQUIRED = ("nb", "sv")


def required_at_first() -> list[str]:
    return list(REQUIRED)


class EditionPlan(models.Model):
    """One for each course, by its translation key. Whoever releases or withdraws holds its row.

    ``planned`` is what a publisher has filled in for a release at ``planned_for``; ``failure`` is why the
    last one that was planned did not happen.
    """

    course = models.UUIDField(unique=True)
    required_languages = models.JSONField(_("required languages"), default=required_at_first)

    planned_for = models.DateTimeField(null=True, db_index=True)
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    planned = models.JSONField(default=dict)
    failure = models.TextField(blank=True, default="")

    class Meta:
        verbose_name = _("plan of a course's editions")
        verbose_name_plural = _("plans of courses' editions")

    def __str__(self) -> str:
        return str(self.course)

    @classmethod
    def held(cls, course: UUID) -> EditionPlan:
        """The row, locked until the transaction ends: two people release one after the other."""
        cls.objects.get_or_create(course=course)
        return cls.objects.select_for_update().get(course=course)
