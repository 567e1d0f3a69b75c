"""What an administrator does with a receiver: make it, give it a new secret, send something once more."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from cms.api.webhooks.models import Delivery, Receiver
from cms.api.webhooks.signing import new_seed, secret_of
from cms.api.webhooks.tasks import deliver_what_is_due

BOTH_SIGN_FOR = timedelta(hours=24)


def give_first_secret(receiver: Receiver) -> str:
    """The secret, which is shown this once."""
    receiver.secret_seed = new_seed()
    receiver.save()
    return secret_of(receiver.secret_seed)


@transaction.atomic
def give_new_secret(pk: int) -> tuple[Receiver, str]:
    """For a day both secrets sign, so that nothing is lost while the receiver changes over."""
    receiver = Receiver.objects.select_for_update().get(pk=pk)
    receiver.former_seed, receiver.secret_seed = receiver.secret_seed, new_seed()
    receiver.former_ends_at = timezone.now() + BOTH_SIGN_FOR
    receiver.save()
    return receiver, secret_of(receiver.secret_seed)


@transaction.atomic
def send_again(delivery: Delivery) -> None:
    """From the first pause on; what was said of earlier attempts stays."""
    Delivery.objects.filter(pk=delivery.pk).update(
        state=Delivery.State.WAITING, number_of_attempts=0, due_at=timezone.now()
    )
    deliver_what_is_due.enqueue()
