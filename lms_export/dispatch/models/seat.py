"""A seat that is taken: a random number nobody can connect with a person, and the day it first came."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Agreement
from lms_export.dispatch.models.licence import Licence


class Seat(models.Model):
    """Counted for an agreement and a course, so that another package of it is no further seat.

    ``digest`` is the number's SHA-256: the number itself stays in the learning platform.
    """

    licence = models.ForeignKey(Licence, on_delete=models.CASCADE, related_name="seats")
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="taken_seats")
    course = models.UUIDField()
    digest = models.CharField(max_length=64)
    first_seen = models.DateField(auto_now_add=True)

    class Meta:
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=("agreement", "course", "digest"), name="a_seat_is_taken_once"),
        ]

    def __str__(self) -> str:
        return f"{self.licence}: {self.digest[:8]}"
