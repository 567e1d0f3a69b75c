"""The one webhook of an academy: the site's own receivers, told only what is for that academy."""

from __future__ import annotations

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cms.api.webhooks.managing import give_first_secret
from cms.api.webhooks.models import Delivery, Receiver
from lms_export.academies.models import Academy
from lms_export.updates.audiences import audience_of


def webhook_of(academy: Academy) -> Receiver | None:
    return Receiver.objects.filter(audience=audience_of(academy)).first()


def open_webhook(academy: Academy, url: str) -> tuple[Receiver, str]:
    """The receiver and its secret, which is shown this once. Another address has another secret."""
    close_webhook(academy)
    receiver = Receiver(name=academy.name[:100], url=url, audience=audience_of(academy))
    return receiver, give_first_secret(receiver)


def close_webhook(academy: Academy) -> None:
    Receiver.objects.filter(audience=audience_of(academy)).delete()


def outcome_of(delivery: Delivery) -> str:
    """How it went, in words for whoever has the receiving program."""
    last = max(delivery.attempts.all(), key=lambda attempt: attempt.pk, default=None)
    if delivery.state == Delivery.State.DELIVERED:
        return _("Delivered.")
    if last is None:
        return _("Will be sent within a minute.")
    problem = _problem(last.status, last.problem)
    if delivery.state == Delivery.State.GIVEN_UP:
        return _("Given up: %(problem)s") % {"problem": problem}
    at = date_format(timezone.localtime(delivery.due_at), "DATETIME_FORMAT")
    return _("Not delivered yet: %(problem)s It is tried again %(at)s.") % {"problem": problem, "at": at}


def _problem(status: int | None, problem: str) -> str:
    if status is not None:
        return _("your program answered %(status)d.") % {"status": status}
    if problem.startswith("Not allowed"):
        return _("the address is not an https address on the open internet.")
    return _("your program could not be reached.")
