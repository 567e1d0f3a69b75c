"""A JSON Web Token (RFC 7519) signed with HS256, and with nothing else."""

from __future__ import annotations

from typing import Any

import jwt

_ALGORITHM = "HS256"
_LONGEST = 4096


def written(claims: dict[str, Any], key: bytes) -> str:
    return jwt.encode(claims, key, algorithm=_ALGORITHM)


def read(token: str, key: bytes) -> dict[str, Any] | None:
    """The claims, or ``None`` where we did not sign them. Whether they still hold is not asked here."""
    if len(token) > _LONGEST:
        return None
    try:
        return jwt.decode(token, key, algorithms=[_ALGORITHM], options={"verify_exp": False})
    except jwt.InvalidTokenError:
        return None
