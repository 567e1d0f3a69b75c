"""A POST to an address somebody else chose: only what the whole world may reach; no redirect is followed."""

from __future__ import annotations

from django.conf import settings

from cms.core import open_internet
from cms.core.open_internet import NotAllowedError, Target, connected, deadline

__all__ = ["LONGEST_IN_ALL", "NotAllowedError", "judge", "post"]

LONGEST_WAIT = 10
"""Seconds, for the connection and for each part of the answer."""
LONGEST_IN_ALL = 30


def judge(url: str) -> Target:
    """Raises ``NotAllowedError``, and ``OSError`` where the name is unknown."""
    anywhere = settings.WEBHOOKS_REACH_PRIVATE_ADDRESSES
    return open_internet.judge(url, unencrypted=anywhere, private=anywhere)


def post(url: str, body: bytes, headers: dict[str, str]) -> int:
    """The status of the answer. Raises ``NotAllowedError``, ``OSError`` and ``HTTPException``."""
    target = judge(url)
    connection = connected(target, LONGEST_WAIT)
    try:
        with deadline(connection.sock, LONGEST_IN_ALL):
            connection.request("POST", target.path, body, headers)
            return connection.getresponse().status
    finally:
        connection.close()
