"""Secrets and signatures (Standard Webhooks 1.0, "Signature scheme", symmetric)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64encode
from collections.abc import Iterable

from django.utils.crypto import salted_hmac

_SALT = "cms.api.webhooks"


def new_seed() -> str:
    return secrets.token_hex(16)


def secret_of(seed: str) -> str:
    """As the receiver is given it: ``whsec_`` and 32 bytes in base64."""
    return f"whsec_{b64encode(_key(seed)).decode()}"


def signature(seeds: Iterable[str], identifier: str, timestamp: int, body: bytes) -> str:
    """The value of ``webhook-signature``: one signature for each seed, with a space between."""
    signed = f"{identifier}.{timestamp}.".encode() + body
    return " ".join(f"v1,{b64encode(_digest(seed, signed)).decode()}" for seed in seeds)


def _digest(seed: str, signed: bytes) -> bytes:
    return hmac.new(_key(seed), signed, hashlib.sha256).digest()


def _key(seed: str) -> bytes:
    return salted_hmac(_SALT, seed, algorithm="sha256").digest()
