"""A learner's browser asks for a seat: never more than the agreement has, however many ask at once."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

from django.db import transaction

from cms.core.throttling import is_too_often
from lms_export.academies.models import Agreement
from lms_export.dispatch.models import Licence, Seat

MOST_OF_A_NETWORK, SECONDS = 1000, 600
"""New seats in one live package: a whole school may begin in the same minute, behind one address."""


class ComesTooOften(Exception):
    """From one network come more new numbers than a school has learners."""


def claim(licence: Licence, number: str, network: str = "") -> bool:
    """Whether ``number`` has a seat now. One query where it had one, all others wait for each other.

    Raises ``ComesTooOften``, and never for a number that has its seat.
    """
    named = {
        "agreement_id": licence.agreement_id,
        "course": licence.course,
        "digest": hashlib.sha256(number.encode()).hexdigest(),
    }
    if Seat.objects.filter(**named).exists():
        return True
    if is_too_often("live seat", f"{licence.pk} {network}", most=MOST_OF_A_NETWORK, seconds=SECONDS):
        raise ComesTooOften
    return _taken(licence, named)


@transaction.atomic
def _taken(licence: Licence, named: dict[str, Any]) -> bool:
    """The agreement's row is held while the seats are counted."""
    agreement = Agreement.objects.select_for_update().get(pk=licence.agreement_id)
    if Seat.objects.filter(**named).exists():
        return True
    if agreement.seats is not None and seats_taken(agreement, licence.course) >= agreement.seats:
        return False
    Seat.objects.create(licence=licence, **named)
    return True


def seats_taken(agreement: Agreement, course: UUID) -> int:
    return Seat.objects.filter(agreement=agreement, course=course).count()
