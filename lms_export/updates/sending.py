"""Making an attempt, noting how it went, and when to try again."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.utils import timezone

from lms_export.academies.queries import may_have
from lms_export.updates.failures import Trouble, trouble_of
from lms_export.updates.letters import compose
from lms_export.updates.models import Letter
from lms_export.updates.subscribing import mailbox_of

logger = logging.getLogger(__name__)

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 30, 2 * 60, 8 * 60, 24 * 60))
"""After the first attempt, the second, and so on; then no more."""
LEASE = timedelta(minutes=10)
"""A worker that says nothing for so long was killed, and another sends what it had in hand."""


def send_due() -> int:
    """All that is due now, the oldest first; how many attempts were made."""
    due = Letter.objects.filter(state=Letter.State.WAITING, due_at__lte=timezone.now())
    return sum(map(send, list(due.order_by("due_at", "pk").values_list("pk", flat=True))))


def send(pk: int) -> bool:
    """False where another worker has it in hand, or it is not due any more."""
    if not _take(pk):
        return False
    letter = Letter.objects.select_related(
        "academy", "edition__predecessor", "subscription__user", "subscription__academy"
    ).get(pk=pk)
    needless = why_needless(letter)
    if needless:
        _note(letter, state=Letter.State.NEEDLESS, trouble=needless)
        return False
    try:
        mail = compose(letter)
        mail.send()
    except Exception as error:
        logger.exception("Letter %s could not be sent", letter.name)
        _note_failure(letter, trouble_of(error))
    else:
        now = timezone.now()
        _note(letter, state=Letter.State.SENT, sent_at=now, trouble="", subject=mail.subject, text=mail.body)
    return True


def why_needless(letter: Letter) -> Trouble | None:
    """Asked when it is sent: much may have happened since it was written."""
    if letter.kind == Letter.Kind.WITHDRAWN:
        return None
    subscription = letter.subscription
    if subscription is None or not subscription.is_active or not mailbox_of(subscription):
        return Trouble.STOPPED
    if letter.edition.is_withdrawn:
        return Trouble.WITHDRAWN
    return None if may_have(letter.academy, letter.edition.course) else Trouble.ENDED


def _take(pk: int) -> bool:
    now = timezone.now()
    waiting = Letter.objects.filter(pk=pk, state=Letter.State.WAITING, due_at__lte=now)
    return bool(waiting.update(due_at=now + LEASE))


def _note_failure(letter: Letter, trouble: Trouble) -> None:
    tried = letter.attempts + 1
    if tried > len(PAUSES):
        _note(letter, attempts=tried, trouble=trouble, state=Letter.State.GIVEN_UP)
    else:
        _note(letter, attempts=tried, trouble=trouble, due_at=timezone.now() + PAUSES[tried - 1])


def _note(letter: Letter, **values: object) -> None:
    Letter.objects.filter(pk=letter.pk).update(**values)
