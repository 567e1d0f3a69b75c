"""What a form carries in place of a cookie: that we made it, for this page, not long ago."""

from __future__ import annotations

from datetime import date, timedelta

from django.core import signing
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

_SALT = "feedback about a page"
_ANSWER_SALT = "words to an answer"
DAYS = 7
DAYS_THE_SAME = 3
SECONDS_FOR_WORDS = 60 * 60


def stamp_for(page_id: int) -> str:
    """The same for all readers of a page and for three days, so that the page stays the same."""
    today = timezone.localdate()
    day = (today - timedelta(days=today.toordinal() % DAYS_THE_SAME)).isoformat()
    return f"{day}.{_digest(page_id, day)}"


def is_good_stamp(stamp: str, page_id: int) -> bool:
    day, _, digest = stamp.partition(".")
    if not constant_time_compare(digest, _digest(page_id, day)):
        return False
    age = timezone.localdate() - date.fromisoformat(day)
    return timedelta(0) <= age <= timedelta(days=DAYS)


def _digest(page_id: int, day: str) -> str:
    return salted_hmac(_SALT, f"{page_id} {day}", algorithm="sha256").hexdigest()[:40]


def ticket_for(answer_id: int) -> str:
    """With it words can be added to one answer, once, within an hour."""
    return signing.TimestampSigner(salt=_ANSWER_SALT).sign(str(answer_id))


def answer_of(ticket: str) -> int | None:
    try:
        signer = signing.TimestampSigner(salt=_ANSWER_SALT)
        return int(signer.unsign(ticket, max_age=SECONDS_FOR_WORDS))
    except (signing.BadSignature, ValueError):
        return None
