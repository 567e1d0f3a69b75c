"""The characters of a token, and what is kept of them."""

from __future__ import annotations

import secrets
from hashlib import sha256

MARK = "synergos_"
"""Begins every token, so that programs which search files for forgotten ones find ours."""
_SHOWN = len(MARK) + 6


def new_secret() -> str:
    return MARK + secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """Of 256 random bits: nobody finds them by trying, so one round is enough."""
    return sha256(secret.encode()).hexdigest()


def prefix(secret: str) -> str:
    """What is shown of it later."""
    return secret[:_SHOWN]
