"""Short names of content, by which it is seen that something is another. No secret is kept in them."""

from __future__ import annotations

from hashlib import blake2b


def short_digest(content: bytes | str) -> str:
    """32 hexadecimal digits: they fit where keys and versions have little room."""
    return blake2b(content.encode() if isinstance(content, str) else content, digest_size=16).hexdigest()
