"""The settings of an academy as values: what is chosen, what was sent last, and what failed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.api.webhooks.event_types import EVENT_TYPES
from cms.api.webhooks.models import Receiver
from lms_export.academies.models import Academy
from lms_export.updates.addresses import feed_address
from lms_export.updates.failures import Trouble
from lms_export.updates.models import FeedAddress, Letter, Subscription
from lms_export.updates.titles import title_of
from lms_export.updates.webhook import outcome_of, webhook_of

_MOST = 5


@dataclass(frozen=True, kw_only=True)
class Sent:
    """``to`` is a mailbox, ``outcome`` a sentence; ``has_failed`` marks what somebody has to look at."""

    what: str
    to: str = ""
    at: datetime
    outcome: str
    has_failed: bool = False


@dataclass(frozen=True, kw_only=True)
class SettingsView:
    mailbox: str
    is_mailbox_written: bool
    own: str
    is_own_written: bool
    letters: tuple[Sent, ...]
    feed: str
    webhook: Receiver | None
    deliveries: tuple[Sent, ...]


def settings_shown(academy: Academy, user: Any) -> SettingsView:
    active = Subscription.objects.filter(academy=academy, is_active=True)
    written = set(active.values_list("user", flat=True))
    feed = FeedAddress.objects.filter(academy=academy).select_related("academy").first()
    webhook = webhook_of(academy)
    return SettingsView(
        mailbox=academy.contact_mailbox,
        is_mailbox_written=None in written,
        own=user.email,
        is_own_written=user.pk in written,
        letters=_letters(academy, user),
        feed=feed_address(academy, feed) if feed else "",
        webhook=webhook,
        deliveries=_deliveries(webhook) if webhook else (),
    )


def _letters(academy: Academy, user: Any) -> tuple[Sent, ...]:
    """To the academy's mailbox and to oneself: what colleagues get is theirs."""
    rows = Letter.objects.filter(academy=academy).select_related("edition", "subscription__user")
    rows = rows.filter(subscription__user=None) | rows.filter(subscription__user=user)
    return tuple(_letter(row, academy) for row in rows.prefetch_related("edition__languages")[:_MOST])


def _letter(row: Letter, academy: Academy) -> Sent:
    named = {"number": row.edition.number, "course": title_of(row.edition, get_language() or "")}
    person = row.subscription.user if row.subscription else None
    return Sent(
        what=f"{row.get_kind_display()}: {_('%(course)s, edition %(number)s') % named}",
        to=person.email if person else academy.contact_mailbox,
        at=row.sent_at or row.made_at,
        outcome=_outcome(row),
        has_failed=row.state == Letter.State.GIVEN_UP or bool(row.attempts and row.state == "waiting"),
    )


def _outcome(row: Letter) -> str:
    trouble = str(Trouble(row.trouble).label) if row.trouble else ""
    if row.state == Letter.State.SENT:
        return _("Sent.")
    if row.state == Letter.State.NEEDLESS:
        return _("Not sent: %(reason)s") % {"reason": trouble}
    if row.state == Letter.State.GIVEN_UP:
        return _("Given up: %(problem)s") % {"problem": trouble}
    if not row.attempts:
        return _("Will be sent within a few minutes.")
    at = date_format(timezone.localtime(row.due_at), "DATETIME_FORMAT")
    return _("Not sent yet: %(problem)s It is tried again %(at)s.") % {"problem": trouble, "at": at}


def _deliveries(webhook: Receiver) -> tuple[Sent, ...]:
    rows = webhook.deliveries.select_related("message").prefetch_related("attempts")[:_MOST]
    return tuple(
        Sent(
            what=str(EVENT_TYPES.get(row.message.event, row.message.event)),
            at=row.message.at,
            outcome=outcome_of(row),
            has_failed=row.state != "delivered" and bool(row.number_of_attempts),
        )
        for row in rows
    )
