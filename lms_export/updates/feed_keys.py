"""The secret part of a feed's address: made, renewed, and found again."""

from __future__ import annotations

import secrets
from hashlib import sha256

from django.utils.crypto import salted_hmac

from lms_export.academies.models import Academy
from lms_export.updates.models import FeedAddress

_SALT = "lms_export.updates.feed"


def key_of(address: FeedAddress) -> str:
    return salted_hmac(_SALT, address.seed, algorithm="sha256").hexdigest()


def open_feed(academy: Academy) -> FeedAddress:
    """The address that is there, or a new one."""
    return FeedAddress.objects.filter(academy=academy).first() or renew_feed(academy)


def renew_feed(academy: Academy) -> FeedAddress:
    """Whoever has the old address reads nothing there any more."""
    seed = secrets.token_hex(16)
    key = key_of(FeedAddress(seed=seed))
    given = {"seed": seed, "digest": _digest(key)}
    return FeedAddress.objects.update_or_create(academy=academy, defaults=given)[0]


def close_feed(academy: Academy) -> None:
    FeedAddress.objects.filter(academy=academy).delete()


def academy_at(key: str) -> Academy | None:
    """Whose feed stands at ``key``."""
    found = FeedAddress.objects.filter(digest=_digest(key), academy__is_active=True)
    address = found.select_related("academy").first()
    return address.academy if address else None


def _digest(key: str) -> str:
    return sha256(key.encode()).hexdigest()
