"""A letter is put into the outbox in the transaction of what it tells; the queue sends it afterwards."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from cms.users.naming import name_of
from lms_export.academies.models import Academy
from lms_export.academies.queries import academies_with
from lms_export.editions.models import Edition
from lms_export.updates.models import Letter, Subscription
from lms_export.updates.tasks import send_letters

_CONSENT = Edition.Cause.CONSENT


def write_of_release(edition: Edition) -> None:
    """To every mailbox that wants it, of every academy that may have the course."""
    wanted = Subscription.objects.filter(is_active=True, academy__in=academies_with(edition.course))
    for subscription in wanted:
        Letter.objects.get_or_create(
            name=f"released-{edition.pk}-{subscription.pk}",
            defaults={
                "kind": Letter.Kind.RELEASED,
                "academy_id": subscription.academy_id,
                "edition": edition,
                "subscription": subscription,
            },
        )
    _send_afterwards()


def write_of_withdrawal(edition: Edition, academy: Academy, subject: str, text: str, user: Any) -> Letter:
    """What our staff tells an academy, once for each cause."""
    letter, is_new = Letter.objects.get_or_create(
        name=withdrawal_name(edition.pk, academy.pk, withdrawal_cause(edition)),
        defaults={
            "kind": Letter.Kind.WITHDRAWN,
            "academy": academy,
            "edition": edition,
            "subject": subject,
            "text": text,
            "asked_by": user,
            "asked_by_name": name_of(user),
        },
    )
    if is_new:
        _send_afterwards()
    return letter


def withdrawal_name(edition: int, academy: int, cause: str) -> str:
    """Says what was told to whom, so that it is told once."""
    return f"withdrawn-{edition}-{academy}-{cause}"


def withdrawal_cause(edition: Edition) -> str:
    erased = edition.languages.filter(document__redacted_at__isnull=False)
    return cause_told(edition.withdrawal_cause, edition.withdrawal_cause != _CONSENT and erased.exists())


def cause_told(cause: str, is_erased: bool) -> str:
    """A consent that ended after the edition had been withdrawn for another reason is told once more."""
    return str(_CONSENT if is_erased or cause == _CONSENT else Edition.Cause.OTHER)


def _send_afterwards() -> None:
    transaction.on_commit(send_letters.enqueue)
