"""What a form carries in place of a cookie: that we made it, for this page, not long ago."""

from __future__ import annotations

from datetime import date, timedelta

from django.core import signing
from django.utils import timezone

_SALT = "feedback about a page"
_ANSWER_SALT = "words to an answer"
DAYS = 7
SECONDS_FOR_WORDS = 60 * 60


def stamp_for(page_id: int) -> str:
    """The same for all readers of a page and for the whole day, so that the page stays the same."""
    return signing.Signer(salt=_SALT).sign(f"{page_id} {timezone.localdate().isoformat()}")


def is_good_stamp(stamp: str, page_id: int) -> bool:
    try:
        given_id, day = signing.Signer(salt=_SALT).unsign(stamp).split(" ")
    except (signing.BadSignature, ValueError):
        return False
    age = timezone.localdate() - date.fromisoformat(day)
    return given_id == str(page_id) and timedelta(0) <= age <= timedelta(days=DAYS)


def ticket_for(answer_id: int) -> str:
    """With it words can be added to one answer, once, within an hour."""
    return signing.TimestampSigner(salt=_ANSWER_SALT).sign(str(answer_id))


def answer_of(ticket: str) -> int | None:
    try:
        signer = signing.TimestampSigner(salt=_ANSWER_SALT)
        return int(signer.unsign(ticket, max_age=SECONDS_FOR_WORDS))
    except (signing.BadSignature, ValueError):
        return None
