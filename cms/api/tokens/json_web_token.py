"""A JSON Web Token (RFC 7519) signed with HS256, and with nothing else: the pure part of a login."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
from hashlib import sha256
from typing import Any

_HEADER = {"alg": "HS256", "typ": "JWT"}
_LONGEST = 4096


def written(claims: dict[str, Any], key: bytes) -> str:
    signed = f"{_encoded(_HEADER)}.{_encoded(claims)}"
    return f"{signed}.{_base64(_signature(signed, key))}"


def read(token: str, key: bytes) -> dict[str, Any] | None:
    """The claims, or ``None`` where we did not sign them. Whether they still hold is for the caller to ask."""
    signed, _dot, signature = token.rpartition(".")
    if len(token) > _LONGEST or not token.isascii() or not signed:
        return None
    if not hmac.compare_digest(_base64(_signature(signed, key)), signature):
        return None
    return _decoded(signed)


def _decoded(signed: str) -> dict[str, Any] | None:
    """What we signed we wrote ourselves; the header is looked at all the same."""
    try:
        header, claims = (json.loads(_bytes(part)) for part in signed.split("."))
    except (ValueError, binascii.Error):
        return None
    return claims if header == _HEADER and isinstance(claims, dict) else None


def _signature(signed: str, key: bytes) -> bytes:
    return hmac.new(key, signed.encode(), sha256).digest()


def _encoded(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
